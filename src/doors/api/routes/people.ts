import { z } from '@hono/zod-openapi'
import { assignRoles } from '../../../actions/accounts/assign-roles.ts'
import { createPerson } from '../../../actions/accounts/create-person.ts'
import { findPerson, listPeople } from '../../../actions/accounts/read-people.ts'
import { endSessionsOf, resetPassword, resetTotp } from '../../../actions/accounts/reset-credentials.ts'
import { resumePerson, suspendPerson } from '../../../actions/accounts/suspend-person.ts'
import { updatePerson } from '../../../actions/accounts/update-person.ts'
import { perform } from '../../../actions/perform.ts'
import {
  newPersonSchema,
  personChangeSchema,
  personSchema,
  personViewSchema,
  personWithPasswordSchema,
  roleSchema,
  rolesChangeSchema,
} from '../../kit/schemas/person.ts'
import { PERSON_COLUMNS } from '../columns/people.ts'
import { listRoutes } from '../list-routes.ts'
import { route } from '../route.ts'

const tag = '人员'
const params = z.object({ id: z.string() })

export const PEOPLE_ROUTES = [
  ...listRoutes({
    path: '/people',
    act: 'person.list',
    exportAct: 'person.export',
    summary: '人员列表',
    tag,
    question: z.object({ body: z.string().optional(), role: roleSchema.optional() }),
    item: personViewSchema,
    title: '人员',
    columns: PERSON_COLUMNS,
    list: listPeople,
  }),
  route({
    method: 'get',
    path: '/people/{id}',
    act: 'person.list',
    summary: '一个人员',
    tag,
    params,
    answer: personViewSchema,
    handle: ({ office, errand, params }) => findPerson(office, errand.actor, params.id),
  }),
  route({
    method: 'post',
    path: '/people',
    act: 'person.create',
    summary: '新建人员，得到一次性口令',
    tag,
    body: newPersonSchema,
    answer: personWithPasswordSchema,
    status: 201,
    handle: ({ office, errand, body }) => perform(office, createPerson, body, errand),
  }),
  route({
    method: 'patch',
    path: '/people/{id}',
    act: 'person.update',
    summary: '修改姓名或者所属机关',
    tag,
    params,
    body: personChangeSchema,
    answer: personSchema,
    versioned: true,
    handle: ({ office, errand, params, body, version }) =>
      perform(office, updatePerson, { ...body, ...params, version }, errand),
  }),
  route({
    method: 'put',
    path: '/people/{id}/roles',
    act: 'person.assignRoles',
    summary: '授予角色',
    tag,
    params,
    body: rolesChangeSchema,
    answer: personSchema,
    versioned: true,
    handle: ({ office, errand, params, body, version }) =>
      perform(office, assignRoles, { ...body, ...params, version }, errand),
  }),
  route({
    method: 'post',
    path: '/people/{id}/suspend',
    act: 'person.suspend',
    summary: '停用；其会话和令牌立即失效',
    tag,
    params,
    answer: personSchema,
    versioned: true,
    handle: ({ office, errand, params, version }) =>
      perform(office, suspendPerson, { ...params, version }, errand),
  }),
  route({
    method: 'post',
    path: '/people/{id}/resume',
    act: 'person.resume',
    summary: '恢复使用',
    tag,
    params,
    answer: personSchema,
    versioned: true,
    handle: ({ office, errand, params, version }) =>
      perform(office, resumePerson, { ...params, version }, errand),
  }),
  route({
    method: 'post',
    path: '/people/{id}/password',
    act: 'person.resetPassword',
    summary: '重置口令，得到一次性口令',
    tag,
    params,
    answer: personWithPasswordSchema,
    versioned: true,
    handle: ({ office, errand, params, version }) =>
      perform(office, resetPassword, { ...params, version }, errand),
  }),
  route({
    method: 'delete',
    path: '/people/{id}/totp',
    act: 'person.resetTotp',
    summary: '解除动态口令绑定',
    tag,
    params,
    answer: personSchema,
    versioned: true,
    handle: ({ office, errand, params, version }) =>
      perform(office, resetTotp, { ...params, version }, errand),
  }),
  route({
    method: 'delete',
    path: '/people/{id}/sessions',
    act: 'person.endSessions',
    summary: '强制退出登录',
    tag,
    params,
    answer: personSchema,
    versioned: true,
    handle: ({ office, errand, params, version }) =>
      perform(office, endSessionsOf, { ...params, version }, errand),
  }),
]
