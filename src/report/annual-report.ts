import type { ColumnCode, DisputeColumn, DisputeGroup, DocumentColumn, RowCode } from '../law/index.ts'

/** A figure: a number as published, or null where the source leaves it empty or it could not be found. */
export type Figure = number | null

export type ReportLayout = '2021' | '2019'

export type ProactiveTable = {
  rules: Record<DocumentColumn, Figure>
  normative: Record<DocumentColumn, Figure>
  licensing: Figure
  penalty: Figure
  coercion: Figure
  /** 万元, decimals allowed. */
  fees: Figure
}

export type ApplicationTable = Record<RowCode, Record<ColumnCode, Figure>>

export type DisputeTable = Record<DisputeGroup, Record<DisputeColumn, Figure>>

/** 政府信息公开工作年度报告 (条例§49, §50), in the stable format `mingche-report/1` (contracts.md section 1). */
export interface AnnualReport {
  format: 'mingche-report/1'
  body: string | null
  year: number | null
  layout: ReportLayout
  sections: { overview: string | null; problems: string | null; others: string | null }
  proactive: ProactiveTable
  applications: ApplicationTable
  disputes: DisputeTable
}
