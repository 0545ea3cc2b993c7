import { z } from '@hono/zod-openapi'
import { issueLetter } from '../../../actions/cases/issue-letter.ts'
import { readLetter } from '../../../actions/cases/read-letter.ts'
import { perform } from '../../../actions/perform.ts'
import { appendedSchema, eventSchema } from '../../kit/schemas/application.ts'
import { fileRoute, route } from '../route.ts'

const TAG = '文书'
const word = z.string().max(40)

export const LETTER_ROUTES = [
  route({
    method: 'post',
    path: '/applications/{id}/letters',
    act: 'letter.issue',
    summary: '制发文书：记录一步办理，编文号，生成 docx 和 PDF',
    tag: TAG,
    params: z.object({ id: word }),
    body: z.object({ event: eventSchema, given: z.record(z.string().max(40), z.unknown()).default({}) }),
    answer: appendedSchema.extend({
      letter: z.object({ id: z.string(), title: z.string(), documentNumber: z.string() }),
    }),
    versioned: true,
    status: 201,
    handle: ({ office, errand, params, body, version }) =>
      perform(office, issueLetter, { application: params.id, version, ...body }, errand),
  }),
  fileRoute({
    path: '/letters/{id}/{format}',
    act: 'letter.read',
    summary: '下载文书',
    tag: TAG,
    params: z.object({ id: word, format: z.enum(['docx', 'pdf']) }),
    media: ['application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    handle: ({ office, errand, params }) => readLetter(office, errand.actor, params.id, params.format),
  }),
]
