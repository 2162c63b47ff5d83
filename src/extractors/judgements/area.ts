import { either } from '../../text/either.ts'
import { fits } from '../../text/search.ts'
import type { JudgementArea } from '../../vocabulary/judgement-areas.ts'

/** Which area a printed label means, for documents of one framework: the first pattern that fits. */
export type AreaTable = readonly (readonly [RegExp, JudgementArea])[]

/** Labels of ILACS reports (2018 on): four lines to 2022, five from 2023, without overall effectiveness from 2026. */
export const ilacsAreas: AreaTable = [
  [/^(?:the )?overall(?: (?:effectiveness|judge?ment|grade|rating)|$)/i, 'overall-effectiveness'],
  [/\b(?:impact of )?(?:the )?leader(?:s|ship)\b/i, 'leadership'],
  [/\bhelp and protection|help or protection|need of help|\bneed help/i, 'help-and-protection'],
  [
    either(
      /\b(?:in|looked after|come into) ?care\b.*\bcare[ -]?leavers/i,
      /children looked after and care[ -]?leavers/i,
      /\bcare\b.*\bleavers\b.*\bcare[ -]?leavers/i,
    ),
    'care-and-care-leavers',
  ],
  [/\bcare[ -]?leavers|leaving care/i, 'care-leavers'],
  [/\bchildren in care|looked[ -]after/i, 'children-in-care'],
]

/** Labels of single inspection framework reports (2013-2017). */
export const sifAreas: AreaTable = [
  [/^(?:the )?(?:overall|children'?s services)\b/i, 'overall-effectiveness'],
  [/\badoption/i, 'adoption'],
  [/\bcare[ -]?leavers|leaving care/i, 'care-leavers'],
  [/help and protection/i, 'help-and-protection'],
  [/looked after|permanence/i, 'looked-after-and-permanence'],
  [/leadership/i, 'leadership'],
  [/safeguarding children'?s? board|\b[A-Z]{0,4}SCB\b|^(?:the )?effectiveness of the board$/i, 'lscb'],
]

/** Labels of the looked-after children reports of 2013. */
export const lookedAfterAreas: AreaTable = [
  [/^overall effectiveness/i, 'looked-after-overall'],
  [/capacity (?:to|for) improve/i, 'looked-after-capacity'],
  [/^leadership/i, 'leadership'],
  [/./, 'other'],
]

/** Labels of the child protection reports of 2012-2013. */
export const childProtectionAreas: AreaTable = [
  [/^overall effectiveness/i, 'overall-effectiveness'],
  [/help and protection|effectiveness of the help/i, 'help-and-protection'],
  [/leadership/i, 'leadership'],
  [/./, 'other'],
]

export function areaOf(label: string, table: AreaTable): JudgementArea | undefined {
  return table.find(([pattern]) => fits(pattern, label))?.[1]
}
