import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanPrivacy } from './scan-privacy.ts'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const kinds = (text: string) => scanPrivacy(text).map(hit => [hit.kind, hit.masked])

/** Identity numbers of nobody, with their check digit. */
const identityNumbers = fc
  .record({
    area: fc.constantFrom('110105', '410305', '320829', '620102'),
    birthday: fc
      .tuple(
        fc.integer({ min: 1930, max: 2015 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map(parts => parts.map(part => String(part).padStart(2, '0')).join('')),
    order: fc.integer({ min: 0, max: 999 }),
  })
  .map(({ area, birthday, order }) => {
    const body = `${area}${birthday}${String(order).padStart(3, '0')}`
    const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(body[i]), 0)
    return body + '10X98765432'[sum % 11]
  })

const wide = (text: string) =>
  text.replace(/[\dX]/g, char => String.fromCharCode(char.charCodeAt(0) + 0xfee0))

describe('check - privacy scan (GB 11643; domain.md G4)', () => {
  it('finds every identity number: bare, full-width, and set apart by spaces or dashes', () => {
    fc.assert(
      fc.property(identityNumbers, number => {
        const masked = `${number.slice(0, 2)}*************${number.slice(-3)}`
        const apart = `${number.slice(0, 6)} ${number.slice(6, 14)} ${number.slice(14)}`
        for (const written of [
          number,
          wide(number),
          apart,
          apart.replaceAll(' ', '-'),
          [...number].join(' '),
        ])
          expect(kinds(`申请人${written}，2024年`)).toEqual([['identityNumber', masked]])
      }),
      { numRuns: 200 },
    )
  })
  it('does not take a number whose check digit is wrong', () => {
    fc.assert(
      fc.property(identityNumbers, fc.integer({ min: 1, max: 9 }), (number, shift) => {
        const last = '0123456789X'
        const wrong = number.slice(0, 17) + last[(last.indexOf(number[17]!) + shift) % 11]
        expect(scanPrivacy(wrong).filter(hit => hit.kind === 'identityNumber')).toEqual([])
      }),
    )
  })
  it('finds numbers of fifteen digits, certain only beside words that say so', () => {
    expect(scanPrivacy('身份证号：410305680412123')).toMatchObject([
      { kind: 'oldIdentityNumber', certain: true },
    ])
    expect(scanPrivacy('编号 410305680412123')).toMatchObject([{ kind: 'oldIdentityNumber', certain: false }])
  })
  it('finds mobile numbers as people write them', () => {
    for (const text of [
      '13812345678',
      '138 1234 5678',
      '138-1234-5678',
      '１３８１２３４５６７８',
      '+86 13812345678',
    ])
      expect(kinds(`电话：${text}。`)).toEqual([['mobilePhone', '138****5678']])
  })
  it('finds bank cards by issuer and Luhn check, also in groups of four', () => {
    expect(kinds('6222021234567890128')).toEqual([['bankCard', '***************0128']])
    expect(kinds('卡号4111 1111 1111 1111')).toEqual([['bankCard', '************1111']])
    expect(kinds('6222021234567890127')).toEqual([])
  })
  it('finds secrecy marks and leaves the words of the law alone', () => {
    expect(kinds('机密★5年')).toEqual([['secrecyMark', '机密★5年']])
    expect(kinds('属于国家秘密、商业秘密、工作秘密的，依法不予公开；绝密级、机密级文件另行管理。')).toEqual(
      [],
    )
  })
  it('is silent on what looks alike', () => {
    for (const text of [
      '0379-63938888',
      '索引号：11410305005400000X/2024-00012',
      '13 25 36 47 58 91 0 0 12 44 5',
      '138****1234，35*************123',
      '豫ICP备05012345678901号',
      '公开信息1380000条，金额72701.2578万元',
    ])
      expect(kinds(text)).toEqual([])
  })
})
