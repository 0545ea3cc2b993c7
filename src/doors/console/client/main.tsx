import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { App, ConfigProvider, type ConfigProviderProps } from 'antd'
import zhCN from 'antd/es/locale/zh_CN.js'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { ProblemError } from './data/call.ts'
import './console.css'
import { ConsoleRoutes } from './routes.tsx'

/** A session that ended shows the sign-in page, wherever it is noticed. */
const onError = (error: unknown) => {
  if (error instanceof ProblemError && error.problem.status === 401) client.setQueryData(['session'], null)
}

const client: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: false } },
})

/** Every pair of colours keeps a contrast of 4.5:1 or more. */
const THEME: NonNullable<ConfigProviderProps['theme']> = {
  token: {
    colorPrimary: '#1d4e79',
    colorLink: '#1d4e79',
    colorLinkHover: '#173e60',
    borderRadius: 4,
    colorTextSecondary: '#595959',
    colorTextDescription: '#595959',
    colorTextPlaceholder: '#6b6b6b',
  },
  components: { Menu: { itemSelectedBg: '#e6f0f8', itemSelectedColor: '#1d4e79' } },
}

/** An ES module that its package declares as CommonJS: its type shows one layer too many. */
const CHINESE = zhCN as unknown as NonNullable<ConfigProviderProps['locale']>

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no #root')
const nonce = root.dataset.nonce ?? ''
createRoot(root).render(
  <StrictMode>
    <ConfigProvider locale={CHINESE} button={{ autoInsertSpace: false }} csp={{ nonce }} theme={THEME}>
      <App>
        <QueryClientProvider client={client}>
          <BrowserRouter basename="/console">
            <ConsoleRoutes />
          </BrowserRouter>
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  </StrictMode>,
)
