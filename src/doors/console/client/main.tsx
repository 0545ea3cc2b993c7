import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { App, ConfigProvider, type ConfigProviderProps } from 'antd'
import zhCN from 'antd/es/locale/zh_CN.js'
import { StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { ProblemError } from './data/call.ts'
import './console.css'
import { Waiting } from './parts/waiting.tsx'
import { ConsoleRoutes } from './routes.tsx'

/** A session that ended shows the sign-in page, wherever it is noticed. */
const onError = (error: unknown) => {
  if (error instanceof ProblemError && error.problem.status === 401) client.setQueryData(['session'], null)
}

const client: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      retry: (failures, error) =>
        failures < 1 && !(error instanceof ProblemError && error.problem.status > 0),
      refetchOnWindowFocus: false,
    },
  },
})

/** Every pair of colours keeps a contrast of 4.5:1 or more. */
const THEME: NonNullable<ConfigProviderProps['theme']> = {
  token: {
    colorPrimary: '#1d4e79',
    colorLink: '#1d4e79',
    colorLinkHover: '#173e60',
    colorError: '#c0262d',
    borderRadius: 4,
    colorTextSecondary: '#595959',
    colorTextDescription: '#595959',
    colorTextPlaceholder: '#6b6b6b',
    colorBorder: '#8c8c8c',
    controlHeight: 34,
  },
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
            <Suspense fallback={<Waiting />}>
              <ConsoleRoutes />
            </Suspense>
          </BrowserRouter>
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  </StrictMode>,
)
