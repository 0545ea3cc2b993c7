import { exportAudit } from '../../../actions/audit/export-audit.ts'
import { type AuditQuestion, listAudit } from '../../../actions/audit/read-audit.ts'
import { verifyAudit } from '../../../actions/audit/verify-audit.ts'
import { XLSX_TYPE } from '../../../actions/file-answer.ts'
import { perform } from '../../../actions/perform.ts'
import { verifyChain } from '../../../operation/verify/chain.ts'
import {
  auditFindingSchema,
  auditLineSchema,
  auditPageQuery,
  auditQuestionSchema,
} from '../../kit/schemas/audit.ts'
import { pageOf } from '../../kit/schemas/page.ts'
import { fileRoute, route } from '../route.ts'

const tag = '审计'

export const AUDIT_ROUTES = [
  route({
    method: 'get',
    path: '/audit',
    act: 'audit.list',
    summary: '查询审计日志，新的在前',
    tag,
    query: auditPageQuery,
    answer: pageOf(auditLineSchema),
    handle: ({ office, errand, query }) =>
      listAudit(office, errand.actor, query as AuditQuestion & typeof query),
  }),
  fileRoute({
    path: '/audit.xlsx',
    act: 'audit.export',
    summary: '导出查询结果，带检查点',
    tag,
    query: auditQuestionSchema,
    media: [XLSX_TYPE],
    handle: ({ office, errand, query }) => exportAudit(office, query as AuditQuestion, errand),
  }),
  route({
    method: 'post',
    path: '/audit/verify',
    act: 'audit.verify',
    summary: '核验审计链，指出第一条被改动的记录',
    tag,
    answer: auditFindingSchema,
    handle: ({ office, errand }) =>
      perform(
        office,
        verifyAudit,
        {
          verifier: async ({ read }) => verifyChain(read.audit.rows(), await read.audit.claims()),
        },
        { ...errand, idempotencyKey: undefined },
      ),
  }),
]
