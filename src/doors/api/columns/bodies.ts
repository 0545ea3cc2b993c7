import type { Body } from '../../../access/index.ts'
import type { SheetColumn } from '../../../actions/export-list.ts'
import { WORDS } from '../../../actions/read-words.ts'

/** A list of bodies as a workbook; its headings are those that an import understands. */
export const BODY_COLUMNS: readonly SheetColumn<Body>[] = [
  { title: '名称', width: 60, value: body => body.name },
  { title: '简称', width: 30, value: body => body.shortName },
  { title: '类型', width: 50, value: body => WORDS.bodyKinds[body.kind] },
  { title: '级别', width: 20, value: body => WORDS.bodyLevels[body.level] },
  { title: '统一社会信用代码', width: 40, value: body => body.creditCode },
  { title: '行政区划代码', width: 25, value: body => body.regionCode },
  { title: '机关代字', width: 22, value: body => body.contact.documentCode ?? null },
  { title: '工作机构名称', width: 40, value: body => body.contact.unit ?? null },
  { title: '办公地址', width: 60, value: body => body.contact.address ?? null },
  { title: '办公时间', width: 40, value: body => body.contact.hours ?? null },
  { title: '联系电话', width: 30, value: body => body.contact.telephone ?? null },
  { title: '传真', width: 30, value: body => body.contact.fax ?? null },
  { title: '电子邮箱', width: 35, value: body => body.contact.email ?? null },
  { title: '邮政编码', width: 20, value: body => body.contact.postcode ?? null },
  { title: '网址', width: 45, value: body => body.contact.website ?? null },
]
