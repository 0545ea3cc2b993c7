/** One room of the house: design in docs/rooms.md, proven by test/house/rooms.test.ts. */
export interface Room {
  readonly name: string
  readonly zh: string
  /** Rooms whose values it may import. */
  readonly uses: readonly string[]
  /** Rooms of which it may import types only. */
  readonly sees: readonly string[]
  readonly packages: readonly string[]
  /** True where nothing outside may leak in: no node: module, no clock, no randomness. */
  readonly pure: boolean
  /** True where other rooms come in through index.ts only. */
  readonly closed: boolean
}

const PAPER = [
  'htmlparser2',
  'fflate',
  'saxes',
  'pdfjs-dist',
  'docx',
  'exceljs',
  '@myriaddreamin/typst-ts-node-compiler',
  '@expo-google-fonts/noto-serif-sc',
]
const STORE = ['kysely', 'pg', '@electric-sql/pglite']
const DOORS = [
  'hono',
  '@hono/node-server',
  '@hono/zod-openapi',
  'commander',
  'cli-progress',
  'openid-client',
  'qrcode',
  'react',
  'react-dom',
  'react-router',
  'antd',
  '@ant-design/icons',
  '@tanstack/react-query',
]

export const ROOMS: readonly Room[] = [
  { name: 'basics', zh: '架子', uses: [], sees: [], packages: [], pure: true, closed: false },
  { name: 'law', zh: '法规', uses: [], sees: [], packages: [], pure: true, closed: true },
  { name: 'crypto', zh: '密码', uses: [], sees: [], packages: ['sm-crypto-v2'], pure: false, closed: true },
  { name: 'paper', zh: '文件', uses: [], sees: [], packages: PAPER, pure: false, closed: true },
  { name: 'clock', zh: '期限', uses: ['law'], sees: [], packages: [], pure: true, closed: true },
  { name: 'access', zh: '机构与权限', uses: ['law'], sees: [], packages: [], pure: true, closed: true },
  {
    name: 'application',
    zh: '依申请',
    uses: ['law', 'clock'],
    sees: ['access'],
    packages: [],
    pure: true,
    closed: true,
  },
  {
    name: 'letter',
    zh: '文书',
    uses: ['law', 'clock', 'application', 'paper'],
    sees: ['access'],
    packages: [],
    pure: true,
    closed: true,
  },
  {
    name: 'report',
    zh: '年报',
    uses: ['law', 'application', 'paper'],
    sees: [],
    packages: [],
    pure: true,
    closed: true,
  },
  {
    name: 'check',
    zh: '校验',
    uses: ['law', 'report', 'paper'],
    sees: [],
    packages: [],
    pure: true,
    closed: true,
  },
  {
    name: 'store',
    zh: '库',
    uses: ['law', 'crypto', 'access', 'application', 'report'],
    sees: ['check'],
    packages: STORE,
    pure: false,
    closed: true,
  },
  {
    name: 'actions',
    zh: '办事',
    uses: ['law', 'crypto', 'paper', 'clock', 'access', 'application', 'letter', 'report', 'check'],
    sees: ['store'],
    packages: [],
    pure: false,
    closed: false,
  },
  {
    name: 'operation',
    zh: '运维',
    uses: ['law', 'clock', 'crypto', 'access', 'store', 'actions'],
    sees: [],
    packages: ['pino', 'prom-client'],
    pure: false,
    closed: false,
  },
  {
    name: 'doors',
    zh: '门',
    uses: ['law', 'actions', 'operation'],
    sees: ['report', 'check', 'application', 'clock', 'access'],
    packages: DOORS,
    pure: false,
    closed: false,
  },
]
