import { useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext } from 'react'
import { call, ProblemError, rememberCsrf } from './call.ts'

/** Who has signed in, and what he may do. */
export interface Session {
  readonly person: { readonly id: string; readonly account: string; readonly name: string }
  readonly body: { readonly id: string; readonly name: string }
  readonly roles: readonly string[]
  /** Names of the acts that the person may do: menus and buttons follow them. */
  readonly acts: readonly string[]
  readonly csrf: string
  readonly mustChangePassword: boolean
  readonly needsTotp: boolean
}

const SessionContext = createContext<Session | null>(null)
const SESSION_KEY = ['session']

/** The session from the server: null when nobody has signed in. */
export function useSessionQuery() {
  return useQuery({
    queryKey: SESSION_KEY,
    retry: false,
    staleTime: 60_000,
    queryFn: async (): Promise<Session | null> => {
      try {
        const session = await call<Session>('GET', '/session')
        rememberCsrf(session.csrf)
        return session
      } catch (error) {
        if (error instanceof ProblemError && error.problem.status === 401) return null
        throw error
      }
    },
  })
}

export const SessionProvider = ({ session, children }: { session: Session; children: ReactNode }) => (
  <SessionContext.Provider value={session}>{children}</SessionContext.Provider>
)

/** The session inside the frame, where there always is one. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('no session outside the frame')
  return session
}

/** Reads the session anew: after signing in or out, or after a change of the account. */
export function useRenewSession(): () => Promise<void> {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: SESSION_KEY })
}
