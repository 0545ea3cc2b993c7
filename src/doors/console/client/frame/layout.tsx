import { MenuOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { Suspense, useEffect, useState } from 'react'
import { NavLink, Outlet, useLocation } from 'react-router'
import { call } from '../data/call.ts'
import { dropDraftsOf } from '../data/draft.ts'
import { isUnfinished, useRenewSession, useSession } from '../data/session.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { menuFor } from './menu.tsx'
import { useShortcuts } from './shortcuts.tsx'

/** The frame of every page after signing in: navigation, the body, the person. */
export function ConsoleLayout() {
  const session = useSession()
  const renew = useRenewSession()
  const { pathname } = useLocation()
  const [open, setOpen] = useState(false)
  const shortcuts = useShortcuts()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page closes the navigation
  useEffect(() => setOpen(false), [pathname])
  const signOut = async () => {
    await call('DELETE', '/session').catch(() => undefined)
    dropDraftsOf(session.person.id)
    await renew()
  }
  const entries = isUnfinished(session) ? [] : menuFor(session.acts)
  return (
    <div className={open ? 'frame open' : 'frame'}>
      <a className="skip" href="#main">
        跳到正文
      </a>
      <header className="top no-print">
        <button
          type="button"
          className="nav-toggle"
          aria-label={open ? '收起导航' : '打开导航'}
          aria-expanded={open}
          aria-controls="navigation"
          onClick={() => setOpen(!open)}
        >
          <MenuOutlined />
        </button>
        <span className="brand">明澈</span>
        <span className="body-name">{session.body.name}</span>
        <span className="spring" />
        <span className="who">{session.person.name}</span>
        <Button type="text" className="on-dark" onClick={() => void signOut()}>
          退出登录
        </Button>
      </header>
      <nav id="navigation" className="navigation no-print" aria-label="主导航">
        <ul>
          {entries.map(({ path, label, icon }) => (
            <li key={path}>
              <NavLink to={path} end={path === '/'}>
                <span aria-hidden="true">{icon}</span> {label}
              </NavLink>
            </li>
          ))}
        </ul>
        <button type="button" className="keys-button" onClick={shortcuts.show}>
          键盘快捷键（?）
        </button>
      </nav>
      <main id="main" tabIndex={-1}>
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </main>
      {shortcuts.dialog}
    </div>
  )
}
