import { type PlainDate, yearOf } from '../basics/plain-date.ts'
import { type Breach, breach } from '../law/index.ts'
import type { ApplicationId } from './application.ts'
import type { Received, Split } from './events.ts'
import { DamagedHistory } from './history.ts'
import type { ApplicationState } from './state.ts'

/**
 * Whether an application may be split into several (一事一申请, 国办函〔2020〕109号第四条; presumed for handling, domain.md
 * A4 rule 5): before anything but correction has been done about it, and in the year in which it was received, for as one
 * it stands in last year's report.
 */
export function findSplitBreach(state: ApplicationState, { into, reason, on }: Split): Breach | null {
  if (into.length < 2 || new Set(into).size < into.length || reason.trim() === '')
    return breach('SPL-01', '拆分须拆成两件以上、各有编号，并说明理由，请列出拆分后的各件申请。')
  if (state.receivedOn !== null && yearOf(state.receivedOn) < yearOf(on))
    return breach(
      'SPL-02',
      `本件申请 ${yearOf(state.receivedOn)} 年收到，已按 1 件计入该年度年报并结转，不能再拆分，请按一件办理。`,
    )
  const { consultations, extension, fee, draft, reasons } = state
  return consultations.length > 0 || extension || fee || draft || reasons
    ? breach('SPL-03', '本件申请已经征求意见、延期、收费、要求说明理由或者拟稿，不能再拆分，请按一件办理。')
    : null
}

/**
 * A split stands: its parts are on record, and a correction that took it back, moved it or made one up would leave the
 * same matter counted twice or not at all.
 */
export const findSplitChangedBreach = (before: ApplicationState, after: ApplicationState): Breach | null =>
  splittingOf(before) === splittingOf(after)
    ? null
    : breach(
        'SPL-04',
        before.split === null && after.split === null
          ? '更正记录不能改动本件由哪件申请拆分而来，请保留原来的拆分来源。'
          : '更正记录不能作出、撤销或者改动拆分，拆分出的各件已经登记，请在各件里分别办理。',
      )

const splittingOf = ({ split, intake }: ApplicationState): string =>
  JSON.stringify([split, intake?.splitFrom ?? null])

/** Whether a part of a split application may come into being. */
export function findPartBreach({ splitFrom, on }: Received): Breach | null {
  if (splitFrom === null) return null
  const { receivedOn, correction } = splitFrom
  if (yearOf(receivedOn) < yearOf(on) || receivedOn > on)
    return breach('SPL-02', `拆分之日 ${on} 须与原申请收到之日 ${receivedOn} 在同一年并不早于它，请核对。`)
  return correction &&
    (correction.sentOn < receivedOn ||
      correction.returnedOn < correction.sentOn ||
      correction.returnedOn > on)
    ? breach('SPL-02', '拆分时带来的补正日期前后矛盾，请核对原申请的补正告知日和收到补正之日。')
    : null
}

/** The first event of each part of `whole`: it arrived as the whole did, and its clock goes on from there. */
export function firstEventOfPart(state: ApplicationState, whole: ApplicationId, on: PlainDate): Received {
  const { intake, receivedOn, correction } = state
  if (intake === null || receivedOn === null)
    throw new DamagedHistory(`${whole} was split before it was received`)
  return {
    ...intake,
    on,
    splitFrom: {
      application: whole,
      receivedOn,
      correction: correction?.returnedOn
        ? { sentOn: correction.askedOn, returnedOn: correction.returnedOn }
        : null,
    },
  }
}
