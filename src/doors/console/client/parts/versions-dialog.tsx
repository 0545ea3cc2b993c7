import { Button, Modal } from 'antd'

export interface Versions {
  readonly theirs: object
  readonly mine: object
  /** Field → Chinese name. */
  readonly labels: Readonly<Record<string, string>>
}

/** What stands now beside what was typed, where somebody else was first. */
export function VersionsDialog({ versions, onClose }: { versions: Versions | null; onClose: () => void }) {
  const differing = versions === null ? [] : rowsOf(versions)
  return (
    <Modal
      open={versions !== null}
      title="您打开之后，别人改过这条记录"
      width={640}
      onCancel={onClose}
      footer={
        <Button type="primary" onClick={onClose}>
          知道了，我再对照
        </Button>
      }
    >
      <table className="versions">
        <thead>
          <tr>
            <th scope="col">项目</th>
            <th scope="col">现在的内容</th>
            <th scope="col">您填写的</th>
          </tr>
        </thead>
        <tbody>
          {differing.map(([label, theirs, mine]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{theirs}</td>
              <td>{mine}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  )
}

const rowsOf = ({ theirs, mine, labels }: Versions): [label: string, theirs: string, mine: string][] =>
  Object.entries(labels)
    .map(([field, label]): [string, string, string] => [
      label,
      shown((theirs as Record<string, unknown>)[field]),
      shown((mine as Record<string, unknown>)[field]),
    ])
    .filter(([, one, other]) => one !== other)

const shown = (value: unknown): string =>
  value === null || value === undefined || value === ''
    ? '（空）'
    : typeof value === 'object'
      ? Object.values(value).filter(Boolean).join('；') || '（空）'
      : String(value)
