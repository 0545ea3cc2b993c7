import type { Border, Borders, Font } from 'exceljs'

const EAST_ASIAN = { family: 1, charset: 134 }
export const FONT: Partial<Font> = { name: '宋体', size: 11, ...EAST_ASIAN }
export const TABLE_FONT: Partial<Font> = { name: '宋体', size: 10, ...EAST_ASIAN }
export const PART_FONT: Partial<Font> = { name: '楷体', size: 12, ...EAST_ASIAN }
export const HEADING_FONT: Partial<Font> = { name: '黑体', size: 14, ...EAST_ASIAN }
export const TITLE_FONT: Partial<Font> = { name: '黑体', size: 18, ...EAST_ASIAN }
/** The checks are no part of the form and look it. */
export const CHECK_FONT: Partial<Font> = { name: '宋体', size: 9, color: { argb: 'FF1F5130' }, ...EAST_ASIAN }

const LINE: Partial<Border> = { style: 'thin', color: { argb: 'FF000000' } }
export const BORDER: Partial<Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE }

/** The width of a column in characters of the standard font. */
export const columnWidth = (mm: number): number => Math.round(mm * 0.56 * 100) / 100
