export * from './engine/folder-lock.ts'
export { SchemaMismatch } from './migrate.ts'
export * from './open-store.ts'
