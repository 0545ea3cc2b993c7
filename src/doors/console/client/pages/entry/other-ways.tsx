import { useQuery } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { addressOf, call } from '../../data/call.ts'

/** What came of a walk to the 统一身份认证, told behind `#`. */
const OUTCOMES: Readonly<Record<string, string>> = {
  refused: '统一身份认证没有通过，或者那里的账号在本系统没有登记。请重试，或者用账号口令登录。',
  unavailable: '连接不上统一身份认证，请稍后再试，或者用账号口令登录。',
}

/** Beside the password: single sign-on where the site has it, and what to do where nobody can sign in yet. */
export function OtherWays() {
  const { data } = useQuery({
    queryKey: ['/setup'],
    queryFn: () => call<{ needed: boolean; signOn: boolean }>('GET', '/setup'),
  })
  const outcome = OUTCOMES[location.hash.slice(1)]
  return (
    <div className="other-ways">
      {outcome === undefined ? null : <Alert showIcon type="warning" title={outcome} role="alert" />}
      {data?.needed ? (
        <Alert
          showIcon
          type="info"
          title="系统还没有启用：请打开启动服务时打印的链接（以 /console/setup# 开头），建立第一名系统管理员。"
        />
      ) : null}
      {data?.signOn ? (
        <Button href={addressOf('/session/oidc')} block>
          用统一身份认证登录
        </Button>
      ) : null}
    </div>
  )
}
