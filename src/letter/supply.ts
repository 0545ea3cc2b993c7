import { you } from './addressing.ts'
import { ended } from './applicant-letter.ts'
import type { Party, Supply } from './facts.ts'
import { type LetterBlock, list, paragraph } from './letter.ts'

const FORMS: Record<Supply['form'], string> = {
  paper: '纸质',
  electronic: '电子数据',
  inspection: '安排查阅、抄录',
}
const WAYS: Record<Supply['way'], string> = {
  post: '邮政企业寄送',
  collection: '当面领取',
  email: '电子邮件',
  online: '互联网平台',
  onSite: '现场查阅',
}

/** 提供方式: form and way, documents with copies and pages, and why not the form asked for (条例§40). */
export function supplyBlocks(supply: Supply, applicant: Party): LetterBlock[] {
  const { documents, form, way, otherFormBecause } = supply
  const pages = documents.reduce((sum, document) => sum + document.copies * document.pages, 0)
  const named = documents.map(
    ({ title, copies, pages: each }) => `《${bare(title)}》，${copies}份，每份${each}页`,
  )
  return [
    paragraph(
      `上述信息以${FORMS[form]}形式、通过${WAYS[way]}方式向${you(applicant)}提供，共${documents.length}项${pages}页：`,
    ),
    list(named.map((item, at) => ended(item, at === named.length - 1))),
    ...(otherFormBecause === null
      ? []
      : [
          paragraph(
            `根据《中华人民共和国政府信息公开条例》第四十条的规定，不按${you(applicant)}要求的形式提供的理由是：${ended(otherFormBecause, true)}`,
          ),
        ]),
  ]
}

/** What lies in the envelope: nothing where the applicant comes to look. */
export const suppliedTitles = ({ form, documents }: Supply): string[] =>
  form === 'inspection' ? [] : documents.map(({ title }) => bare(title))

const bare = (title: string): string => title.replace(/^《(.*)》$/, '$1')
