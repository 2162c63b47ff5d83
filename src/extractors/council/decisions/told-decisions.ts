import { decided } from '../../../phrases/lead-in/deciding.ts'
import type { BlockView } from '../../../text/view.ts'
import { until } from '../../../text/until.ts'
import { namedBody } from '../../../phrases/lead-in/named-body.ts'
import { entries } from '../../entries/entries.ts'
import type { Entry } from '../../entries/entry.ts'
import { pointsDecided } from './openings.ts'

/** "Conclusion:", "Decision taken", or a minute's number: "87/2018" */
const label = new RegExp(String.raw`^(?:${pointsDecided}(?: (?:made|taken|reached))?|\d{1,4}/\d{2,4}) ?[.:]?$`, 'i')
const did = decided('agree', 'settle', 'resolve', 'receive', 'charge', 'give')
const told = new RegExp(`^${namedBody} (?:(?:also|then|further|\\w+ly) )?${did}\\b[^:]*$`, 'i')

/** Decisions told in sentences of their own below a label or a number that says so: "Conclusion: 3.7 The Panel noted the report." */
export function toldDecisions(blocks: readonly BlockView[]): Entry[] {
  return blocks.flatMap((block, at) => (label.test(block.body.folded) ? run(blocks.slice(at + 1)) : []))
}

function run(below: readonly BlockView[]): Entry[] {
  return until(below, ({ block, body }) => !['item', 'paragraph'].includes(block.kind) || !told.test(body.folded)).flatMap((block) => entries([block]))
}
