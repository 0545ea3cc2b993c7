import { createHash } from 'node:crypto'
import { STYLE_SHEET } from './style.ts'

/** A file that never changes under its address. */
export interface Asset {
  readonly path: string
  readonly text: string
  readonly type: string
}

const asset = (name: string, type: string, text: string): Asset => {
  const [stem, extension] = name.split('.')
  return {
    path: `/assets/${stem}.${createHash('sha256').update(text).digest('hex').slice(0, 12)}.${extension}`,
    text,
    type,
  }
}

export const STYLE = asset('portal.css', 'text/css; charset=utf-8', STYLE_SHEET)

/** Comfort only: drop a file anywhere on the form, no second submit while one is under way, and typed words kept on the device until they are sent. */
export const SCRIPT = asset(
  'portal.js',
  'text/javascript; charset=utf-8',
  `const form=document.querySelector('[data-drop]');
if(form){const input=form.querySelector('#file');
for(const type of ['dragover','dragenter'])form.addEventListener(type,e=>{e.preventDefault();form.classList.add('over')});
form.addEventListener('dragleave',()=>form.classList.remove('over'));
form.addEventListener('drop',e=>{e.preventDefault();form.classList.remove('over');if(e.dataTransfer.files.length){input.files=e.dataTransfer.files;form.requestSubmit()}});
form.addEventListener('submit',()=>{const b=form.querySelector('button[type=submit]');b.textContent='正在体检……';b.setAttribute('aria-disabled','true')});
addEventListener('pageshow',()=>{const b=form.querySelector('button[type=submit]');b.textContent='开始体检';b.removeAttribute('aria-disabled')})}
for(const kept of document.querySelectorAll('[data-keep]')){const key='mingche:'+kept.dataset.keep,fields=[...kept.elements].filter(e=>e.name&&e.type!=='hidden'&&e.type!=='file'&&e.autocomplete!=='off');
kept.querySelector('[data-kept]').hidden=false;
if(!document.querySelector('.problem')){const saved=JSON.parse(localStorage.getItem(key)||'{}');for(const e of fields)if(saved[e.name]!==undefined)e.value=saved[e.name]}
const save=()=>localStorage.setItem(key,JSON.stringify(Object.fromEntries(fields.map(e=>[e.name,e.value]))));
let timer;kept.addEventListener('input',()=>{clearTimeout(timer);timer=setTimeout(save,500)});addEventListener('pagehide',()=>{if(timer)save()})}
const sent=document.querySelector('[data-sent]');if(sent)localStorage.removeItem('mingche:'+sent.dataset.sent);
document.querySelector('[role=alert]')?.focus()
`,
)
