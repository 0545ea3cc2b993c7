// Makes a checkout ready to run: npm packages when the lock file changed, the bundle when a source changed.
// Plain JavaScript for Node >= 20, because it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { splitBarrels } from './split-barrels.mjs'

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const STAMP = join(ROOT, 'node_modules', '.mingche-lock')
const DIST = join(ROOT, 'dist')
const BUILT = join(DIST, 'mingche.mjs')

/** The Node.js that the project pins; installed with the packages. */
export const pinnedNode = () =>
  join(ROOT, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

const isLink = path => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false

/** Installs the npm packages when they are missing or the lock file changed. `note` receives progress lines. */
export function ensureInstalled(note) {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex')
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock && existsSync(pinnedNode())) return
  // A linked folder belongs to another checkout; npm would put a folder of its own in its place.
  if (isLink(join(ROOT, 'node_modules')) && existsSync(pinnedNode())) return
  note('正在安装依赖（首次运行约需一分钟）……')
  // Not `npm ci`: the lock file names the other platforms' optional binaries only where their registry had them.
  const npm = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (npm.status !== 0 || !existsSync(pinnedNode())) {
    note('依赖安装失败：请检查网络或 npm 源设置后重试。')
    process.exit(3)
  }
  writeFileSync(STAMP, lock)
}

function newestSource(folder) {
  let newest = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    const at = entry.isDirectory()
      ? newestSource(path)
      : entry.name.endsWith('.test.ts')
        ? 0
        : statSync(path).mtimeMs
    if (at > newest) newest = at
  }
  return newest
}

/** True when the bundle is missing or older than a source file; an installed package ships no sources. */
export function isStale() {
  const sources = join(ROOT, 'src')
  if (!existsSync(sources)) return false
  if (!existsSync(BUILT)) return true
  const built = statSync(BUILT).mtimeMs
  return newestSource(sources) > built || statSync(join(ROOT, 'package-lock.json')).mtimeMs > built
}

/** Runs a TypeScript file of this folder on the pinned Node.js; what it prepares saves time only, so it may fail. */
const runScript = name =>
  new Promise(resolve => {
    const child = spawn(pinnedNode(), [join(ROOT, 'scripts', name)], { cwd: ROOT, stdio: 'ignore' })
    child.on('exit', resolve).on('error', resolve)
  })

/**
 * Tells esbuild that our modules do nothing when they are imported: what an index file names and an entry does not use
 * is then left out, and a command starts with what it needs only.
 */
const pureModules = {
  name: 'pure-modules',
  setup(build) {
    build.onResolve(
      { filter: /^\.{1,2}\/.*\.ts$/ },
      async ({ path, importer, resolveDir, kind, pluginData }) => {
        if (pluginData?.seen || kind === 'entry-point') return undefined
        const resolved = await build.resolve(path, { importer, resolveDir, kind, pluginData: { seen: true } })
        return resolved.errors.length > 0 ? undefined : { path: resolved.path, sideEffects: false }
      },
    )
  },
}

/** Builds the bundle beside `dist` and moves it into place, so that a second process never sees half of it. */
export async function ensureBuilt() {
  if (!isStale()) return
  const { build, stop } = await import('esbuild')
  const staging = join(ROOT, 'node_modules', '.mingche-build', String(process.pid))
  mkdirSync(staging, { recursive: true })
  const template = runScript('postgres-template.ts')
  await build({
    absWorkingDir: ROOT,
    entryPoints: { mingche: 'src/main.ts', 'sandbox-child': 'src/doors/kit/sandbox-child.ts' },
    outdir: staging,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    sourcemap: 'linked',
    plugins: [pureModules],
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    external: [
      'pdfjs-dist',
      'exceljs',
      'docx',
      '@myriaddreamin/typst-ts-node-compiler',
      '@expo-google-fonts/*',
      '@electric-sql/pglite',
      'pg',
    ],
    logLevel: 'error',
  })
  await build({
    absWorkingDir: ROOT,
    entryPoints: { main: 'src/doors/console/client/main.tsx' },
    outdir: join(staging, 'console'),
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    target: ['chrome109', 'firefox115', 'safari16'],
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [splitBarrels(join(ROOT, 'node_modules'))],
    legalComments: 'none',
    logLevel: 'error',
  })
  await stop() // its service would stay in memory as long as this process
  await template
  rmSync(DIST, { recursive: true, force: true })
  try {
    renameSync(staging, DIST)
  } catch (error) {
    if (!existsSync(BUILT)) throw error // another process finished first: its bundle is as good as ours
  }
}

/** Makes ready, then runs the command on the pinned Node.js with this process's streams, signals and exit status. */
export async function runPinned(args) {
  if (existsSync(join(ROOT, 'src'))) {
    ensureInstalled(line => process.stderr.write(`${line}\n`))
    await ensureBuilt()
  }
  const child = spawn(pinnedNode(), ['--enable-source-maps', BUILT, ...args], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 3)
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}
