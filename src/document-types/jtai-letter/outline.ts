import { outlineOf } from '../../rules/outline.ts'
import { letterAsks, letterClose, letterFindings, letterNextSteps, letterStrengths } from '../../shapes/letter/outline.ts'

/** Headings of joint targeted area inspection letters of all years; each may be missing. */
export const jtaiOutline = outlineOf(
  { id: 'case-study', heading: /^(?:case|practice) (?:study|studies|example)\b(?!.*[.]).{0,90}$/i },
  ...letterAsks,
  ...letterStrengths,
  ...letterFindings,
  { id: 'context', heading: /^(?:context|background|introduction)$/i },
  ...letterNextSteps,
  ...letterClose,
)
