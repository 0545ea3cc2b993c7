import { MenuOutlined } from '@ant-design/icons'
import { Button, Drawer, Dropdown, Flex, Grid, Layout, Menu, Spin } from 'antd'
import { Suspense, useState } from 'react'
import { Outlet, useLocation, useNavigate } from 'react-router'
import { call } from '../data/call.ts'
import { useRenewSession, useSession } from '../data/session.tsx'
import { menuFor } from './menu.tsx'
import { useShortcuts } from './shortcuts.tsx'

/** The frame of every page after signing in: navigation, the body, the person. */
export function ConsoleLayout() {
  const session = useSession()
  const renew = useRenewSession()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const wide = Grid.useBreakpoint().lg ?? true
  const [open, setOpen] = useState(false)
  const shortcuts = useShortcuts()
  const entries = menuFor(session.acts)
  const current = entries
    .filter(({ path }) => pathname === path || (path !== '/' && pathname.startsWith(`${path}/`)))
    .map(({ path }) => path)
  const menu = (
    <Menu
      mode="inline"
      selectedKeys={current}
      items={entries.map(({ path, label, icon }) => ({ key: path, label, icon }))}
      onClick={({ key }) => {
        setOpen(false)
        void navigate(key)
      }}
      style={{ borderInlineEnd: 0 }}
    />
  )
  const signOut = async () => {
    await call('DELETE', '/session')
    await renew()
  }
  return (
    <Layout style={{ minHeight: '100vh' }}>
      <a className="skip" href="#main">
        跳到正文
      </a>
      <Layout.Header className="top no-print">
        <Flex align="center" justify="space-between" style={{ height: '100%' }}>
          <Flex align="center" gap="small">
            {wide ? null : (
              <Button
                type="text"
                aria-label="打开导航"
                icon={<MenuOutlined />}
                onClick={() => setOpen(true)}
                style={{ color: '#fff' }}
              />
            )}
            <span className="brand">明澈</span>
            <span className="body-name">{session.body.name}</span>
          </Flex>
          <Dropdown
            trigger={['click']}
            menu={{
              items: [
                { key: 'account', label: '我的账号' },
                { key: 'shortcuts', label: '键盘快捷键（?）' },
                { key: 'out', label: '退出登录' },
              ],
              onClick: ({ key }) => {
                if (key === 'account') void navigate('/account')
                if (key === 'shortcuts') shortcuts.show()
                if (key === 'out') void signOut()
              },
            }}
          >
            <Button type="text" style={{ color: '#fff' }}>
              {session.person.name}
            </Button>
          </Dropdown>
        </Flex>
      </Layout.Header>
      <Layout>
        {wide ? (
          <Layout.Sider width={200} theme="light" className="no-print">
            <nav aria-label="主导航">{menu}</nav>
          </Layout.Sider>
        ) : (
          <Drawer open={open} onClose={() => setOpen(false)} placement="left" size={240} title="导航">
            <nav aria-label="主导航">{menu}</nav>
          </Drawer>
        )}
        <Layout.Content id="main" tabIndex={-1} role="main" style={{ padding: wide ? 24 : 12, minWidth: 0 }}>
          <Suspense fallback={<Spin style={{ display: 'block', marginBlockStart: 80 }} />}>
            <Outlet />
          </Suspense>
        </Layout.Content>
      </Layout>
      {shortcuts.dialog}
    </Layout>
  )
}
