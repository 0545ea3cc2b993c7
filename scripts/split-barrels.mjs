// Lets the console's pages load only the parts of a widget library that they use: esbuild takes a package's index file
// for one piece, so whatever any page imports from it would load with the first page.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const INDEX = { antd: 'antd/es/index.js', '@ant-design/icons': '@ant-design/icons/es/icons/index.js' }
const EXPORT = /export \{ default as (\w+) \} from ["']\.\/([\w-]+)["']/g
const IMPORT = /import \{([^}]+)\} from '(antd|@ant-design\/icons)'/g

/** Name → file, as the package's index has it; a part is a file or a folder with an index. */
function partsOf(nodeModules, library) {
  const index = join(nodeModules, INDEX[library])
  const ending = library === 'antd' ? '/index.js' : '.js'
  const found = [...readFileSync(index, 'utf8').matchAll(EXPORT)]
  return new Map(found.map(([, name, part]) => [name, join(dirname(index), part + ending)]))
}

/** An esbuild plugin that turns `import { A, B } from 'antd'` in the console's files into imports of A and of B. */
export const splitBarrels = nodeModules => ({
  name: 'split-barrels',
  setup(build) {
    const parts = Object.fromEntries(Object.keys(INDEX).map(each => [each, partsOf(nodeModules, each)]))
    const rewrite = (whole, list, library) => {
      const names = list.split(',').map(name => name.trim())
      const values = names.filter(name => name !== '' && !name.startsWith('type '))
      return values
        .map(name => {
          const file = parts[library].get(name)
          if (file === undefined) throw new Error(`${library} has no part ${name}: ${whole}`)
          return `import ${name} from ${JSON.stringify(file)}`
        })
        .join(';')
    }
    build.onLoad({ filter: /[\\/]console[\\/]client[\\/].*\.tsx?$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(IMPORT, rewrite),
      loader: path.endsWith('x') ? 'tsx' : 'ts',
    }))
  },
})
