import { ok, type Result } from '../basics/result.ts'
import type { Breach } from '../law/index.ts'
import { type AdministrativeQueryFacts, composeAdministrativeQuery } from './decision/administrative-query.ts'
import { type CorrectionLapsedFacts, composeCorrectionLapsed } from './decision/correction-lapsed.ts'
import { composeDisclosed, type DisclosedFacts } from './decision/disclosed.ts'
import { composeDuplicate, type DuplicateFacts } from './decision/duplicate.ts'
import { composeEnforcementFile, type EnforcementFileFacts } from './decision/enforcement-file.ts'
import { composeExcessive, type ExcessiveFacts } from './decision/excessive.ts'
import { composeFeeLapsed, type FeeLapsedFacts } from './decision/fee-lapsed.ts'
import { composeInternalAffairs, type InternalAffairsFacts } from './decision/internal-affairs.ts'
import { composeNeedsCreation, type NeedsCreationFacts } from './decision/needs-creation.ts'
import { composeNotHeld, type NotHeldFacts } from './decision/not-held.ts'
import { composeNotOurs, type NotOursFacts } from './decision/not-ours.ts'
import { composeOtherHandling, type OtherHandlingFacts } from './decision/other-handling.ts'
import { composePartial, type PartialFacts } from './decision/partial.ts'
import { composePetition, type PetitionFacts } from './decision/petition.ts'
import { composeProcessRecords, type ProcessRecordsFacts } from './decision/process-records.ts'
import { composeProhibitedByLaw, type ProhibitedByLawFacts } from './decision/prohibited-by-law.ts'
import { composePublication, type PublicationFacts } from './decision/publication.ts'
import { composeReconfirmation, type ReconfirmationFacts } from './decision/reconfirmation.ts'
import { composeSecurityStability, type SecurityStabilityFacts } from './decision/security-stability.ts'
import { composeStateSecret, type StateSecretFacts } from './decision/state-secret.ts'
import { composeThirdPartyRights, type ThirdPartyRightsFacts } from './decision/third-party-rights.ts'
import {
  composeUnclearAfterCorrection,
  type UnclearAfterCorrectionFacts,
} from './decision/unclear-after-correction.ts'
import { composeDeliveryRecord, type DeliveryRecordFacts } from './following/delivery-record.ts'
import { composeDisputeAnswer, type DisputeAnswerFacts } from './following/dispute-answer.ts'
import { composeRectification, type RectificationFacts } from './following/rectification.ts'
import { composeReferral, type ReferralFacts } from './following/referral.ts'
import type { Letter } from './letter.ts'
import { type ApplicationFormFacts, composeApplicationForm } from './procedure/application-form.ts'
import { type AssistanceRequestFacts, composeAssistanceRequest } from './procedure/assistance-request.ts'
import {
  type CoMakerConsultationFacts,
  composeCoMakerConsultation,
} from './procedure/co-maker-consultation.ts'
import { type ConsultationNoticeFacts, composeConsultationNotice } from './procedure/consultation-notice.ts'
import { type ConsultationReplyFacts, composeConsultationReply } from './procedure/consultation-reply.ts'
import { type CorrectionNoticeFacts, composeCorrectionNotice } from './procedure/correction-notice.ts'
import { composeDelayNotice, type DelayNoticeFacts } from './procedure/delay-notice.ts'
import { composeDisclosureNotice, type DisclosureNoticeFacts } from './procedure/disclosure-notice.ts'
import { composeExtensionNotice, type ExtensionNoticeFacts } from './procedure/extension-notice.ts'
import { composeFeeNotice, type FeeNoticeFacts } from './procedure/fee-notice.ts'
import { composeReasonsRequest, type ReasonsRequestFacts } from './procedure/reasons-request.ts'
import { composeReceipt, type ReceiptFacts } from './procedure/receipt.ts'
import { composeRegisterSheet, type RegisterSheetFacts } from './procedure/register-sheet.ts'
import {
  composeThirdPartyConsultation,
  type ThirdPartyConsultationFacts,
} from './procedure/third-party-consultation.ts'
import { type Draft, settleFacts } from './settle-facts.ts'
import { DEFAULT_WORDINGS } from './wording/default-wordings.ts'
import type { AdaptedWording } from './wording/wording.ts'

/** What each kind of letter has to be told. */
export interface FactsOfLetter {
  L01: ApplicationFormFacts
  L02: RegisterSheetFacts
  L03: ReceiptFacts
  L04: CorrectionNoticeFacts
  L05: ReasonsRequestFacts
  L06: ExtensionNoticeFacts
  L07: ThirdPartyConsultationFacts
  L08: ConsultationReplyFacts
  L09: ConsultationNoticeFacts
  L10: DisclosureNoticeFacts
  L11: CoMakerConsultationFacts
  L12: AssistanceRequestFacts
  L13: FeeNoticeFacts
  L14: DelayNoticeFacts
  L20: DisclosedFacts
  L21: PartialFacts
  L22: StateSecretFacts
  L23: ProhibitedByLawFacts
  L24: SecurityStabilityFacts
  L25: ThirdPartyRightsFacts
  L26: InternalAffairsFacts
  L27: ProcessRecordsFacts
  L28: EnforcementFileFacts
  L29: AdministrativeQueryFacts
  L30: NotHeldFacts
  L31: NotOursFacts
  L32: NeedsCreationFacts
  L33: UnclearAfterCorrectionFacts
  L40: PetitionFacts
  L41: DuplicateFacts
  L42: PublicationFacts
  L43: ExcessiveFacts
  L44: ReconfirmationFacts
  L50: CorrectionLapsedFacts
  L51: FeeLapsedFacts
  L52: OtherHandlingFacts
  L60: RectificationFacts
  L61: ReferralFacts
  L70: DeliveryRecordFacts
  L80: DisputeAnswerFacts
}

type Composer<Facts> = (facts: Facts, wording: AdaptedWording) => Letter

const COMPOSERS: { readonly [Kind in keyof FactsOfLetter]: Composer<FactsOfLetter[Kind]> } = {
  L01: composeApplicationForm,
  L02: composeRegisterSheet,
  L03: composeReceipt,
  L04: composeCorrectionNotice,
  L05: composeReasonsRequest,
  L06: composeExtensionNotice,
  L07: composeThirdPartyConsultation,
  L08: composeConsultationReply,
  L09: composeConsultationNotice,
  L10: composeDisclosureNotice,
  L11: composeCoMakerConsultation,
  L12: composeAssistanceRequest,
  L13: composeFeeNotice,
  L14: composeDelayNotice,
  L20: composeDisclosed,
  L21: composePartial,
  L22: composeStateSecret,
  L23: composeProhibitedByLaw,
  L24: composeSecurityStability,
  L25: composeThirdPartyRights,
  L26: composeInternalAffairs,
  L27: composeProcessRecords,
  L28: composeEnforcementFile,
  L29: composeAdministrativeQuery,
  L30: composeNotHeld,
  L31: composeNotOurs,
  L32: composeNeedsCreation,
  L33: composeUnclearAfterCorrection,
  L40: composePetition,
  L41: composeDuplicate,
  L42: composePublication,
  L43: composeExcessive,
  L44: composeReconfirmation,
  L50: composeCorrectionLapsed,
  L51: composeFeeLapsed,
  L52: composeOtherHandling,
  L60: composeRectification,
  L61: composeReferral,
  L70: composeDeliveryRecord,
  L80: composeDisputeAnswer,
}

/** The letter of a kind from its facts, in the product's wording or a body's own; or the part that is missing. */
export function composeLetter<Kind extends keyof FactsOfLetter>(
  kind: Kind,
  draft: Draft<FactsOfLetter[Kind]>,
  wording: AdaptedWording | null = DEFAULT_WORDINGS[kind],
): Result<Letter, Breach> {
  const facts = settleFacts<FactsOfLetter[Kind]>(draft)
  return facts.ok ? ok(COMPOSERS[kind](facts.value, wording!)) : facts
}
