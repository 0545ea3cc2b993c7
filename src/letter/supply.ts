import { REPLY_FORM_LABELS, REPLY_WAY_LABELS } from '../application/index.ts'
import { you } from './addressing.ts'
import type { Party, Supply } from './facts.ts'
import { type LetterBlock, list, paragraph } from './letter.ts'
import { ended } from './sentences.ts'

/** 提供方式: form and way, documents with copies and pages, and why not the form asked for (条例§40). */
export function supplyBlocks(supply: Supply, applicant: Party): LetterBlock[] {
  const { documents, otherFormBecause } = supply
  const pages = documents.reduce((sum, document) => sum + document.copies * document.pages, 0)
  const named = documents.map(
    ({ title, copies, pages: each }) => `《${bare(title)}》，${copies}份，每份${each}页`,
  )
  return [
    paragraph(`${manner(supply, you(applicant))}，共${documents.length}项${pages}页：`),
    list(named.map((item, at) => ended(item, at === named.length - 1))),
    ...(otherFormBecause === null
      ? []
      : [
          paragraph(
            `根据《中华人民共和国政府信息公开条例》第四十条的规定，不按${you(applicant)}要求的形式提供的理由是：${ended(otherFormBecause)}`,
          ),
        ]),
  ]
}

const manner = ({ form, way }: Supply, whom: string): string =>
  form === 'inspection'
    ? `上述信息安排${whom}在本机关查阅、抄录`
    : `上述信息以${REPLY_FORM_LABELS[form]}形式、通过${REPLY_WAY_LABELS[way]}方式向${whom}提供`

/** What lies in the envelope: nothing where the applicant comes to look. */
export const suppliedTitles = ({ form, documents }: Supply): string[] =>
  form === 'inspection' ? [] : documents.map(({ title }) => bare(title))

const bare = (title: string): string => title.replace(/^《(.*)》$/, '$1')
