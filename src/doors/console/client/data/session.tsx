import { useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext } from 'react'
import { call, ProblemError, rememberCsrf } from './call.ts'
import type { Session } from './records.ts'

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

/** True when the person may do the act somewhere: menus and buttons follow it, the server decides. */
export function useMay(): (act: string) => boolean {
  const { acts } = useSession()
  return act => acts.includes(act)
}

/** True while a password, a second factor or a code is owed: nothing but the account page opens. */
export const isUnfinished = ({ mustChangePassword, needsTotp, needsCode }: Session): boolean =>
  mustChangePassword || needsTotp || needsCode

/** Reads the session anew: after signing in or out, or after a change of the account. */
export function useRenewSession(): () => Promise<void> {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: SESSION_KEY })
}
