import type { FieldRules } from '../../rules/document-type.ts'
import { councilFrontSheet } from './council-paper.ts'

/** An agenda's front sheet: the meeting and whom to ask about it. */
export const agenda = councilFrontSheet satisfies FieldRules
