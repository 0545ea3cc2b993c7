import { Input } from 'antd'
import { useId } from 'react'

/** A day in the question of a list. */
export function DayQuestion({
  label,
  value,
  onChange,
}: {
  label: string
  value: string | undefined
  onChange: (day: string) => void
}) {
  const id = useId()
  return (
    <span>
      <label htmlFor={id}>{label} </label>
      <Input
        id={id}
        type="date"
        value={value ?? ''}
        onChange={event => onChange(event.target.value)}
        className="day"
      />
    </span>
  )
}
