import type { Article, Confidence } from './dated-value.ts'

/** 申请渠道: how an application reaches the body. */
export const CHANNELS = [
  'inPerson',
  'oral',
  'registeredPost',
  'ordinaryPost',
  'misroutedPost',
  'online',
  'email',
  'fax',
] as const
export type Channel = (typeof CHANNELS)[number]

export interface ChannelRule {
  readonly zh: string
  /** The code of the product's domain notes (B3), accepted as another name. */
  readonly code: string
  /** True where the day of receipt is the day on which the applicant and the office confirm to each other. */
  readonly needsConfirmation: boolean
  /** What the day of receipt is, as said to a reader. */
  readonly receipt: string
  readonly article: Article
  readonly confidence: Confidence
}

/** 收到之日 by channel (条例§31). Counter and post may never be refused (国办公开办函〔2017〕19号). */
export const CHANNEL_RULES: Record<Channel, ChannelRule> = {
  inPerson: {
    zh: '当面提交',
    code: 'COUNTER',
    needsConfirmation: false,
    receipt: '提交之日为收到之日',
    article: '条例§31(一)',
    confidence: 'confirmed',
  },
  oral: {
    zh: '口头提出、代为填写',
    code: 'ORAL',
    needsConfirmation: false,
    receipt: '代填并经申请人确认之日为收到之日',
    article: '条例§29',
    confidence: 'presumed',
  },
  registeredPost: {
    zh: '邮寄（需签收）',
    code: 'POST_SIGNED',
    needsConfirmation: false,
    receipt: '行政机关签收之日为收到之日',
    article: '条例§31(二)',
    confidence: 'confirmed',
  },
  ordinaryPost: {
    zh: '平常信函（无需签收）',
    code: 'POST_PLAIN',
    needsConfirmation: true,
    receipt: '工作机构应在收到当日与申请人确认，确认之日为收到之日',
    article: '条例§31(二)',
    confidence: 'confirmed',
  },
  misroutedPost: {
    zh: '误寄本机关其他机构或个人的信函',
    code: 'POST_MISROUTED',
    needsConfirmation: true,
    receipt: '工作机构实际收到当日与申请人确认，确认之日为收到之日',
    article: '国办公开办函〔2015〕207号一(二)',
    confidence: 'confirmed',
  },
  online: {
    zh: '互联网渠道',
    code: 'ONLINE',
    needsConfirmation: true,
    receipt: '双方确认之日为收到之日',
    article: '条例§31(三)',
    confidence: 'confirmed',
  },
  email: {
    zh: '公布的电子邮箱',
    code: 'EMAIL',
    needsConfirmation: true,
    receipt: '双方确认之日为收到之日',
    article: '条例§31(三)',
    confidence: 'confirmed',
  },
  fax: {
    zh: '传真',
    code: 'FAX',
    needsConfirmation: true,
    receipt: '双方确认之日为收到之日',
    article: '条例§31(三)',
    confidence: 'confirmed',
  },
}

/** The channel that a word names: its identifier, its code or its Chinese name; null when none. */
export function parseChannel(word: string): Channel | null {
  const wanted = word.trim().toLowerCase()
  return (
    CHANNELS.find(
      channel =>
        channel.toLowerCase() === wanted ||
        CHANNEL_RULES[channel].code.toLowerCase() === wanted ||
        CHANNEL_RULES[channel].zh === wanted,
    ) ?? null
  )
}
