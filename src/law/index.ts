export * from './table-shapes.ts'
