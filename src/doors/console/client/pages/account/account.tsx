import { Alert } from 'antd'
import { isUnfinished, useSession } from '../../data/session.tsx'
import { PageFrame } from '../../parts/page-frame.tsx'
import { OwnSessions } from './own-sessions.tsx'
import { OwnTokens } from './own-tokens.tsx'
import { PasswordPanel } from './password-panel.tsx'
import { CodePanel, TotpPanel } from './totp-panel.tsx'

/** The person's own account: password, second factor, where he is signed in, tokens for other systems. */
export function AccountPage() {
  const session = useSession()
  const { mustChangePassword, needsTotp, needsCode, person, body } = session
  const owed = needsCode
    ? '请输入动态口令，再继续使用。'
    : mustChangePassword
      ? '请先修改口令，再继续使用。'
      : needsTotp
        ? '您的角色须绑定动态口令，绑定后才能继续使用。'
        : null
  return (
    <PageFrame title="我的账号" hint={`${person.name}（${person.account}），${body.name}`}>
      {owed === null ? null : <Alert showIcon type="warning" title={owed} style={{ marginBlockEnd: 16 }} />}
      {needsCode ? (
        <CodePanel />
      ) : (
        <div className="columns">
          <PasswordPanel />
          <TotpPanel />
        </div>
      )}
      {isUnfinished(session) ? null : (
        <>
          <OwnSessions />
          <OwnTokens />
        </>
      )}
    </PageFrame>
  )
}
