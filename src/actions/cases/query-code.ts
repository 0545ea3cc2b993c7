import { randomInt } from 'node:crypto'

/** Letters that no one mistakes for another: without 0 O 1 I l. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const LENGTH = 16

/** 查询码: 80 random bits, shown once, kept as a slow hash only (quality.md SEC-R2). */
export const newQueryCode = (): string =>
  Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')

/** The code as it was given out: blanks, hyphens and small letters do not matter. */
export const parseQueryCode = (text: string): string =>
  text.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase()

/** In groups of four, for people. */
export const printQueryCode = (code: string): string => code.replaceAll(/(.{4})(?=.)/g, '$1-')
