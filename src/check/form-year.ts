import type { AnnualReport } from '../report/index.ts'

/** The six-part form is that of reports for 2019 and later (国办公开办函〔2019〕60号, 〔2021〕30号). */
export const isUnderTheForm = ({ year }: AnnualReport): boolean => year === null || year >= 2019

/** The form of 2021 and the fee rules of 2021 bind reports for 2021 and later (国办公开办函〔2021〕30号; 国办函〔2020〕109号). */
export const isUnderThe2021Form = ({ year, layout }: AnnualReport): boolean =>
  year === null ? layout === '2021' : year >= 2021
