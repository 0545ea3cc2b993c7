import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { call } from '../data/call.ts'
import type { BodyRecord, Page } from '../data/records.ts'

/** One of the bodies that the person may see, found by a part of its name. */
export function BodyChoice({
  value,
  onChange,
  known,
  ...rest
}: {
  value?: string | null
  onChange?: (id: string | null) => void
  /** The name of the body that is chosen already. */
  known?: { readonly id: string; readonly name: string } | undefined
  id?: string
  'aria-label'?: string
  placeholder?: string
  allowClear?: boolean
  style?: React.CSSProperties
}) {
  const [search, setSearch] = useState('')
  const { data, isFetching } = useQuery({
    queryKey: ['/bodies', 'choice', search],
    queryFn: () => call<Page<BodyRecord>>('GET', '/bodies', { query: { search, limit: 30 } }),
  })
  const found = (data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))
  const options =
    known === undefined || search !== '' || found.some(each => each.value === known.id)
      ? found
      : [{ value: known.id, label: known.name }, ...found]
  return (
    <Select
      {...rest}
      value={value ?? null}
      onChange={id => onChange?.(id ?? null)}
      showSearch={{ filterOption: false, onSearch: setSearch }}
      loading={isFetching}
      options={options}
      placeholder={rest.placeholder ?? '输入名称查找'}
      notFoundContent={isFetching ? '正在查找…' : '没有这个名称的机关'}
    />
  )
}
