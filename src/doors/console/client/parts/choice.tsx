import type { SelectHTMLAttributes } from 'react'

type Rest = Omit<SelectHTMLAttributes<HTMLSelectElement>, 'value' | 'onChange'>

/** A choice of a few known words: the browser's own list, which every keyboard, phone and reader knows. */
export function Choice({
  value,
  onChange,
  options,
  empty,
  ...rest
}: Rest & {
  value?: string | null
  onChange?: (value: string | null) => void
  options: Readonly<Record<string, string>>
  /** The line for "nothing chosen"; without it one must be chosen. */
  empty?: string
}) {
  return (
    <select
      className="choice"
      value={value ?? ''}
      onChange={event => onChange?.(event.target.value === '' ? null : event.target.value)}
      {...rest}
    >
      {empty === undefined && value ? null : <option value="">{empty ?? '请选择'}</option>}
      {Object.entries(options).map(([code, label]) => (
        <option key={code} value={code}>
          {label}
        </option>
      ))}
    </select>
  )
}
