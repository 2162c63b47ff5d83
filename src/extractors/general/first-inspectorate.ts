import { defineExtractor } from '../../rules/extractor.ts'

const inspectorate = /^(?:Ofsted|(?:the\s+)?(?:Care\s+Quality|Healthcare|Audit)\s+Commission|(?:the\s+)?Commission\s+for\s+Social\s+Care\s+Inspection|(?:HM|(?:Her|His)\s+Majesty's)\s+(?:Crown\s+Prosecution\s+Service\s+)?Inspectorate(?:\s+of\s+\w+)?|Adult\s+Learning\s+Inspectorate)$/i

/** The body named first on the cover of a joint report, where the inspectorates stand one a line. */
export const firstInspectorate = defineExtractor<string>('first-inspectorate', (view) =>
  view.blocks().find((block) => inspectorate.test(block.folded.trim()))?.words())
