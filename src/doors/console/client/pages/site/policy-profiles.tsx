import type { Policy } from '../../data/records.ts'
import { ListTable } from '../../parts/list-table.tsx'
import { Panel } from '../../parts/panel.tsx'

type Profile = Policy['profiles'][string]
type Asked = { readonly value: unknown; readonly clause: string }

const NAMES: Readonly<Record<Exclude<keyof Profile, 'zh'>, string>> = {
  passwordLength: '口令最少字符数',
  passwordClasses: '至少几类字符（大写、小写、数字、其他）',
  passwordDays: '口令有效天数',
  passwordsRemembered: '不得与最近几次相同',
  commonPasswordsRefused: '拒绝常见口令',
  failures: '同一来源连续失败几次锁定',
  failuresAnywhere: '全部来源累计失败几次锁定',
  lockMinutes: '锁定分钟数',
  idleMinutes: '空闲退出（分钟）',
  absoluteHours: '一次登录最长小时数',
  oneTimeHours: '一次性口令有效小时数',
}

/** What each standard asks for, with its clause. */
export function PolicyProfiles({ policy }: { policy: Policy }) {
  const profiles = Object.entries(policy.profiles)
  return (
    <Panel title="两套标准的要求与条款">
      <ListTable
        label="两套标准的要求与条款"
        rows={Object.entries(NAMES)}
        keyOf={([code]) => code}
        columns={[
          { title: '要求', render: ([, name]) => name },
          ...profiles.map(([code, profile]) => ({
            title: code === policy.profile ? `${profile.zh}（现行）` : profile.zh,
            render: ([name]: [string, string]) => {
              const { value, clause } = profile[name as keyof typeof NAMES] as Asked
              return (
                <>
                  {inWords(value)} <span className="secondary">{clause}</span>
                </>
              )
            },
          })),
        ]}
      />
    </Panel>
  )
}

function inWords(value: unknown): string {
  if (value === null) return '不要求'
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value !== 'object') return String(value)
  const { least, usual, most } = value as { least: number; usual: number; most: number }
  return `${least}–${most}，默认 ${usual}`
}
