export * from './fee.ts'
export * from './receipt.ts'
export * from './remedy.ts'
