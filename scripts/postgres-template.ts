// Build step: runs initdb once, so that neither the first start nor a test waits for it.
import { prepareTemplate } from '../src/store/index.ts'

await prepareTemplate()
