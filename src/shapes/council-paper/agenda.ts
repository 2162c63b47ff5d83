import type { FieldRules } from '../../rules/document-type.ts'
import { at } from '../../rules/extractor.ts'
import { everywhere } from '../../rules/part.ts'
import { listedRequests } from '../../extractors/council/decisions/decisions-sought.ts'
import { councilFrontSheet } from './council-paper.ts'

/** An agenda's front sheet: the meeting, whom to ask about it, and what an item asks for point by point. */
export const agenda = { ...councilFrontSheet, actions: at(everywhere, listedRequests) } satisfies FieldRules
