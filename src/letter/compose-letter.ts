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
import type { Letter } from './letter.ts'
import { type Draft, settleFacts } from './settle-facts.ts'
import { DEFAULT_WORDINGS } from './wording/default-wordings.ts'
import type { AdaptedWording } from './wording/wording.ts'

/** What each kind of letter has to be told. */
export interface FactsOfLetter {
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
}

type Composer<Facts> = (facts: Facts, wording: AdaptedWording) => Letter

const COMPOSERS: { readonly [Kind in keyof FactsOfLetter]: Composer<FactsOfLetter[Kind]> } = {
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
