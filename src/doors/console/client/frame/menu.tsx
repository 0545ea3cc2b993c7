import {
  AuditOutlined,
  BankOutlined,
  FileAddOutlined,
  HomeOutlined,
  SafetyCertificateOutlined,
  TableOutlined,
  TeamOutlined,
  UnorderedListOutlined,
  UserOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'

/** An entry of the navigation; shown to those who may do one of its acts. */
export interface MenuEntry {
  readonly path: string
  readonly label: string
  readonly icon: ReactNode
  /** Empty: for everybody. */
  readonly acts: readonly string[]
}

const MENU: readonly MenuEntry[] = [
  { path: '/', label: '工作台', icon: <HomeOutlined />, acts: [] },
  { path: '/applications', label: '申请', icon: <UnorderedListOutlined />, acts: ['application.list'] },
  { path: '/register', label: '登记申请', icon: <FileAddOutlined />, acts: ['application.receive'] },
  { path: '/table-three', label: '表三', icon: <TableOutlined />, acts: ['application.list'] },
  { path: '/bodies', label: '机关', icon: <BankOutlined />, acts: ['body.list'] },
  { path: '/people', label: '人员', icon: <TeamOutlined />, acts: ['person.list'] },
  { path: '/policy', label: '账号策略', icon: <SafetyCertificateOutlined />, acts: ['policy.show'] },
  { path: '/audit', label: '审计日志', icon: <AuditOutlined />, acts: ['audit.list'] },
  { path: '/account', label: '我的账号', icon: <UserOutlined />, acts: [] },
]

export const menuFor = (acts: readonly string[]): MenuEntry[] =>
  MENU.filter(entry => entry.acts.length === 0 || entry.acts.some(act => acts.includes(act)))
