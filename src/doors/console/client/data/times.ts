const MOMENT = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
  hour12: false,
})
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' })

/** A moment as Chinese offices read it. */
export const chinaTime = (instant: string): string => MOMENT.format(new Date(instant))

/** Today in China, `2026-01-04`: what a date field starts with. */
export const todayInChina = (): string => DAY.format(new Date())
