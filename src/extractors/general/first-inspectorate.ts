import { defineExtractor } from '../../rules/extractor.ts'
import { anyOf } from '../../text/any-of.ts'

const crown = String.raw`(?:HM|(?:Her|His) Majesty's) (?:Crown Prosecution Service )?Inspectorate(?: of \w+)?`
const commissions = ['(?:Care Quality|Healthcare|Audit) Commission', 'Commission for Social Care Inspection']
const inspectorate = new RegExp(`^${anyOf('Ofsted', `(?:the )?${anyOf(...commissions)}`, crown, 'Adult Learning Inspectorate')}$`, 'i')

/** The body named first on the cover of a joint report, where the inspectorates stand one a line. */
export const firstInspectorate = defineExtractor<string>('first-inspectorate', (view) =>
  view.blocks().find((block) => inspectorate.test(block.folded.trim()))?.words())
