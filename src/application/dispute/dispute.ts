import type { PlainDate } from '../../basics/plain-date.ts'
import type { DisputeEnding, DisputeGroup } from '../../law/index.ts'
import type { DisputeClosed, DisputeOpened, DisputeSubject } from '../events.ts'

/** From filing to its end: a first instance, an appeal, a retrial. */
export interface DisputeInstance {
  readonly openedOn: PlainDate
  readonly forum: string
  readonly reference: string | null
  /** Null while it is pending. */
  readonly closedOn: PlainDate | null
  readonly ending: DisputeEnding | null
}

/** 行政复议 or 行政诉讼 about an application; its instances count as one (domain.md A5). */
export interface Dispute {
  readonly id: string
  readonly group: DisputeGroup
  readonly by: 'applicant' | 'thirdParty'
  readonly about: DisputeSubject
  readonly instances: readonly [DisputeInstance, ...DisputeInstance[]]
}

export const lastInstance = ({ instances }: Dispute): DisputeInstance => instances.at(-1) ?? instances[0]

export const isPending = (dispute: Dispute): boolean => lastInstance(dispute).closedOn === null

/** The disputes after one is opened, or opened again by an appeal. */
export function openDispute(disputes: readonly Dispute[], event: DisputeOpened): readonly Dispute[] {
  const { dispute: id, group, by, about, forum, reference, on } = event
  const instance: DisputeInstance = { openedOn: on, forum, reference, closedOn: null, ending: null }
  if (!disputes.some(each => each.id === id))
    return [...disputes, { id, group, by, about, instances: [instance] }]
  return disputes.map(each =>
    each.id === id ? { ...each, instances: [...each.instances, instance] as const } : each,
  ) as readonly Dispute[]
}

/** The disputes after the pending instance of one has ended. */
export function closeDispute(disputes: readonly Dispute[], event: DisputeClosed): readonly Dispute[] {
  return disputes.map(each => {
    if (each.id !== event.dispute) return each
    const ended = { ...lastInstance(each), closedOn: event.on, ending: event.ending }
    const [first, ...later] = each.instances
    return { ...each, instances: later.length === 0 ? [ended] : [first, ...later.slice(0, -1), ended] }
  })
}
