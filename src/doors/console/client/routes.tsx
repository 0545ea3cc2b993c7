import { Button, Result, Spin } from 'antd'
import { lazy } from 'react'
import { Navigate, Route, Routes, useNavigate } from 'react-router'
import { SessionProvider, useSessionQuery } from './data/session.tsx'
import { ConsoleLayout } from './frame/layout.tsx'
import { SignInPage } from './pages/sign-in.tsx'
import { ProblemAlert } from './parts/problem-alert.tsx'

const WorkQueuePage = lazy(() => import('./pages/work-queue.tsx').then(m => ({ default: m.WorkQueuePage })))
const BodiesPage = lazy(() => import('./pages/bodies.tsx').then(m => ({ default: m.BodiesPage })))
const BodyPage = lazy(() => import('./pages/body.tsx').then(m => ({ default: m.BodyPage })))
const PeoplePage = lazy(() => import('./pages/people.tsx').then(m => ({ default: m.PeoplePage })))
const PersonPage = lazy(() => import('./pages/person.tsx').then(m => ({ default: m.PersonPage })))
const AuditPage = lazy(() => import('./pages/audit.tsx').then(m => ({ default: m.AuditPage })))
const AccountPage = lazy(() => import('./pages/account.tsx').then(m => ({ default: m.AccountPage })))

/** Which page stands at which address; nothing but signing in without a session. */
export function ConsoleRoutes() {
  const { data: session, error, isPending, refetch } = useSessionQuery()
  if (isPending) return <Spin fullscreen delay={300} />
  if (error !== null)
    return (
      <main className="narrow">
        <ProblemAlert error={error} retry={() => void refetch()} />
      </main>
    )
  if (!session) return <SignInPage />
  const locked = session.mustChangePassword || session.needsTotp
  return (
    <SessionProvider session={session}>
      <Routes>
        <Route element={<ConsoleLayout />}>
          <Route path="/account" element={<AccountPage />} />
          {locked ? (
            <Route path="*" element={<Navigate to="/account" replace />} />
          ) : (
            <>
              <Route path="/" element={<WorkQueuePage />} />
              <Route path="/bodies" element={<BodiesPage />} />
              <Route path="/bodies/:id" element={<BodyPage />} />
              <Route path="/people" element={<PeoplePage />} />
              <Route path="/people/:id" element={<PersonPage />} />
              <Route path="/audit" element={<AuditPage />} />
              <Route path="*" element={<NoSuchPage />} />
            </>
          )}
        </Route>
      </Routes>
    </SessionProvider>
  )
}

function NoSuchPage() {
  const navigate = useNavigate()
  return (
    <Result
      status="404"
      title="没有这个页面"
      subTitle="地址可能写错了，或者您的角色看不到它。"
      extra={
        <Button type="primary" onClick={() => void navigate('/')}>
          回到工作台
        </Button>
      }
    />
  )
}
