/** The title that the five letters of 不予处理 share. */
export const NOT_PROCESSED_TITLE = '政府信息公开申请不予处理告知书'
