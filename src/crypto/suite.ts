/** 密码套件: which family of algorithms. `intl` SHA-256, AES-256-GCM, Ed25519; `gm` SM3, SM4, SM2 (GB/T 39786). */
export type Suite = 'intl' | 'gm'

export const SUITES: readonly Suite[] = ['intl', 'gm']

export const isSuite = (text: string): text is Suite => (SUITES as readonly string[]).includes(text)
