/** The formats that a report can be written in, by the names of the command line. */
export const REPORT_FORMATS = ['docx', 'pdf', 'html', 'xlsx', 'md', 'json'] as const
export type ReportFormat = (typeof REPORT_FORMATS)[number]
