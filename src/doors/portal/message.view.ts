import { html } from 'hono/html'
import { type Html, page } from './layout.view.ts'

/** A page that says one thing and where to go on. */
export const messagePage = (title: string, sentence: string): Html =>
  page(title, html`<h1>${title}</h1><p>${sentence}</p><p><a class="button" href="/">回到首页</a></p>`)
