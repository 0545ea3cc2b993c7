import { WORDS } from '../../../actions/read-words.ts'
import { ok } from '../../../basics/result.ts'
import { wordsSchema } from '../../kit/schemas/words.ts'
import { route } from '../route.ts'

export const WORD_ROUTES = [
  route({
    method: 'get',
    path: '/words',
    act: 'words.show',
    summary: '代码与中文名称对照',
    tag: '接口说明',
    answer: wordsSchema,
    handle: async () => ok(WORDS),
  }),
]
