import type { PersonView } from '../../../actions/accounts/read-people.ts'
import type { SheetColumn } from '../../../actions/export-list.ts'
import { WORDS } from '../../../actions/read-words.ts'

/** A list of people as a workbook, for the yearly look at who may do what. */
export const PERSON_COLUMNS: readonly SheetColumn<PersonView>[] = [
  { title: '姓名', width: 25, value: person => person.name },
  { title: '账号', width: 30, value: person => person.account },
  { title: '所属机关', width: 60, value: person => person.bodyName },
  { title: '角色', width: 60, value: person => person.roles.map(role => WORDS.roles[role]).join('、') },
  { title: '动态口令', width: 20, value: person => (person.totpConfirmed ? '已绑定' : '未绑定') },
  { title: '最近使用', width: 40, value: person => person.lastSeenAt },
  { title: '状态', width: 15, value: person => (person.suspended ? '已停用' : '在用') },
]
