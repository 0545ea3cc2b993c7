import { changePolicy, POLICY_PROFILES, showPolicy } from '../../../actions/accounts/change-policy.ts'
import { perform } from '../../../actions/perform.ts'
import { ok } from '../../../basics/result.ts'
import { policyChangeSchema, policySchema } from '../../kit/schemas/policy.ts'
import { route } from '../route.ts'

const tag = '账号策略'

export const POLICY_ROUTES = [
  route({
    method: 'get',
    path: '/policy',
    act: 'policy.show',
    summary: '账号策略，连同两套模板的条款',
    tag,
    answer: policySchema,
    async handle({ office, errand }) {
      const shown = await showPolicy(office, errand.actor)
      return shown.ok ? ok({ ...shown.value, profiles: POLICY_PROFILES }) : shown
    },
  }),
  route({
    method: 'put',
    path: '/policy',
    act: 'policy.change',
    summary: '修改账号策略',
    tag,
    body: policyChangeSchema,
    answer: policySchema,
    versioned: true,
    async handle({ office, errand, body, version }) {
      const changed = await perform(office, changePolicy, { ...body, version }, errand)
      return changed.ok ? ok({ ...changed.value, profiles: POLICY_PROFILES }) : changed
    },
  }),
]
