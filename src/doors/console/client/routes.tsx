import { lazy } from 'react'
import { Navigate, Route, Routes, useLocation } from 'react-router'
import { isUnfinished, SessionProvider, useSessionQuery } from './data/session.tsx'
import { useWordsQuery, WordsProvider } from './data/words.tsx'
import { ConsoleLayout } from './frame/layout.tsx'
import { SignInPage } from './pages/entry/sign-in.tsx'
import { NoSuchPage } from './parts/nothing.tsx'
import { ProblemAlert } from './parts/problem-alert.tsx'
import { Waiting } from './parts/waiting.tsx'

const SetUpPage = lazy(() => import('./pages/entry/set-up.tsx').then(m => ({ default: m.SetUpPage })))
const WorkQueuePage = lazy(() => import('./pages/work-queue.tsx').then(m => ({ default: m.WorkQueuePage })))
const BodiesPage = lazy(() => import('./pages/bodies/bodies.tsx').then(m => ({ default: m.BodiesPage })))
const NewBodyPage = lazy(() => import('./pages/bodies/new-body.tsx').then(m => ({ default: m.NewBodyPage })))
const BodyPage = lazy(() => import('./pages/bodies/body.tsx').then(m => ({ default: m.BodyPage })))
const ApplicationsPage = lazy(() =>
  import('./pages/applications/applications.tsx').then(m => ({ default: m.ApplicationsPage })),
)
const RegisterPage = lazy(() =>
  import('./pages/applications/register.tsx').then(m => ({ default: m.RegisterPage })),
)
const CasePage = lazy(() =>
  import('./pages/applications/case/case-page.tsx').then(m => ({ default: m.CasePage })),
)
const TableThreePage = lazy(() =>
  import('./pages/applications/table-three.tsx').then(m => ({ default: m.TableThreePage })),
)
const PeoplePage = lazy(() => import('./pages/people/people.tsx').then(m => ({ default: m.PeoplePage })))
const NewPersonPage = lazy(() =>
  import('./pages/people/new-person.tsx').then(m => ({ default: m.NewPersonPage })),
)
const PersonPage = lazy(() => import('./pages/people/person.tsx').then(m => ({ default: m.PersonPage })))
const PolicyPage = lazy(() => import('./pages/site/policy.tsx').then(m => ({ default: m.PolicyPage })))
const AuditPage = lazy(() => import('./pages/site/audit.tsx').then(m => ({ default: m.AuditPage })))
const AccountPage = lazy(() => import('./pages/account/account.tsx').then(m => ({ default: m.AccountPage })))

/** Which page stands at which address; nothing but signing in without a session. */
export function ConsoleRoutes() {
  const sessionQuery = useSessionQuery()
  const wordsQuery = useWordsQuery()
  const { pathname } = useLocation()
  const error = sessionQuery.error ?? wordsQuery.error
  if (error !== null)
    return (
      <main className="narrow">
        <ProblemAlert error={error} retry={() => location.reload()} />
      </main>
    )
  const { data: session } = sessionQuery
  const { data: words } = wordsQuery
  if (session === undefined || words === undefined) return <Waiting />
  if (session === null) return pathname === '/setup' ? <SetUpPage words={words} /> : <SignInPage />
  return (
    <SessionProvider session={session}>
      <WordsProvider words={words}>
        <Routes>
          <Route element={<ConsoleLayout />}>
            <Route path="/account" element={<AccountPage />} />
            {isUnfinished(session) ? (
              <Route path="*" element={<Navigate to="/account" replace />} />
            ) : (
              <>
                <Route path="/" element={<WorkQueuePage />} />
                <Route path="/applications" element={<ApplicationsPage />} />
                <Route path="/applications/:id" element={<CasePage />} />
                <Route path="/register" element={<RegisterPage />} />
                <Route path="/table-three" element={<TableThreePage />} />
                <Route path="/bodies" element={<BodiesPage />} />
                <Route path="/bodies/new" element={<NewBodyPage />} />
                <Route path="/bodies/:id" element={<BodyPage />} />
                <Route path="/people" element={<PeoplePage />} />
                <Route path="/people/new" element={<NewPersonPage />} />
                <Route path="/people/:id" element={<PersonPage />} />
                <Route path="/policy" element={<PolicyPage />} />
                <Route path="/audit" element={<AuditPage />} />
                <Route path="*" element={<NoSuchPage />} />
              </>
            )}
          </Route>
        </Routes>
      </WordsProvider>
    </SessionProvider>
  )
}
