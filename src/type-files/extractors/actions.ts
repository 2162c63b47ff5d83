import { actions as listed } from '../../extractors/actions/actions.ts'
import { askedPlan, statementOfAction } from '../../extractors/actions/asked-papers.ts'
import { boxedActions } from '../../extractors/actions/boxes.ts'
import { noneIn, noneStated } from '../../extractors/actions/none-stated.ts'
import { findings as found } from '../../extractors/findings/findings.ts'
import { plannedActions } from '../../extractors/plan/planned-actions.ts'
import * as z from 'zod'
import { actionKinds, declaredId } from '../../record/schema.ts'
import { id, oneOrMore } from '../schema/text.ts'
import { made, plain } from './named.ts'
import { withDeadlines } from './deadlines.ts'
import { rowActions } from './row-actions.ts'

const kind = z.union([z.enum(actionKinds), declaredId]).describe('of the actions; one of its own is declared under kinds')

export const actions = {
  actions: made(
    'the entries of a section: of its list, or its paragraphs; `deadlines`: their own words say by when; `subheadings`: other headings do not end it',
    {
      kind, deadlines: z.boolean().optional().describe('whether an entry’s own words say by when'),
      subheadings: z.boolean().optional().describe('whether headings that are not in the outline leave the section open'),
    },
    ({ kind, deadlines = false, subheadings = false }) => {
      const found = listed({ kind, ...(subheadings && { inner: /./ }) })
      return deadlines ? withDeadlines(found) : found
    },
  ),
  'row-actions': made(
    'the rows of a table below its heads; `text` and the others are heads of columns',
    { kind, text: oneOrMore, timescale: oneOrMore.optional(), owner: oneOrMore.optional(), number: oneOrMore.optional() },
    ({ kind, ...columns }) => rowActions(kind, columns),
  ),
  'boxed-actions': made('the ruled boxes of a section, one an action', { kind }, ({ kind }) => boxedActions(kind)),
  'asked-plan': plain('the plan or statement for which a letter asks', askedPlan),
  'statement-of-action': plain('the written statement of action for which a letter asks', statementOfAction),
  'planned-actions': plain('the rows of a council’s plan, by the heads that such plans have', plannedActions),
}

export const nones = {
  'none-stated': plain('kinds of action of which sentences say that there are none', noneStated),
  'none-in-section': made('the same, below the heading of what there would be', { kind }, ({ kind }) => noneIn(kind)),
}

export const findings = {
  findings: made(
    'bulleted and numbered entries of a section', {
      kind: z.enum(['strength', 'weakness', 'finding']),
      topics: z.array(id).optional().describe('sections whose headings name the topic of those below them'),
    },
    ({ kind, topics }) => found(kind, { topics }),
  ),
}
