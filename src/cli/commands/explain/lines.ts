import { least, margin } from '../../../rules/sums.ts'
import { neutraliseLine } from '../../terminal/neutralise.ts'
import type { Paint } from '../../terminal/paint.ts'
import { pageRange } from '../../terminal/words.ts'
import type { ExplainedCut, ExplainedField, ExplainedNearType, ExplainedReason, Explanation } from './explanation.ts'
import type { QuoteInLine } from './quote-in-line.ts'

/** Characters of a line shown around a quote, and of a quote that is longer than a screen. */
const context = 40
const longestQuote = 240

/** An explanation as a person reads it. */
export function explanationLines(explanation: Explanation, paint: Paint): string[] {
  const { cut, fields, absent, warnings } = explanation
  return [
    ...explanationHeading(explanation, paint),
    ...block(cut ? [cutLine(cut, paint)] : []),
    ...typeLines(explanation, paint),
    ...block(fields.map((field) => fieldLines(field, paint))),
    ...(absent.length > 0 ? [paint.faint(`Nothing found for ${absent.join(' ')}`), ''] : []),
    ...block(warnings.map(({ code, message, page }) => `${paint.doubtful(code)}${pageOf(page)}  ${neutraliseLine(message)}`)),
  ]
}

export function explanationHeading({ file, part, documentType, confidence, runnerUp, variant }: Explanation, paint: Paint): string[] {
  const pages = part?.firstPage ? `, ${pageRange(part.firstPage, part.lastPage)}` : ''
  return [
    paint.strong(neutraliseLine(file)) + (part ? `  part ${part.index} of ${part.of}${pages}` : ''),
    [
      paint.strong(documentType),
      `confidence ${confidence.toFixed(2)}`,
      ...(runnerUp ? [`runner-up ${runnerUp}`] : []),
      ...(variant ? [`layout ${variant}`] : []),
    ].join('  '),
    '',
  ]
}

function cutLine({ rule, page, line }: ExplainedCut, paint: Paint): string {
  return `begins a document of its own: ${rule}${pageOf(page)}\n       ${lineOf(line, paint)}`
}

/** The cues of the type; of a document of no type those of the nearest types, and what each of them lacks. */
function typeLines({ documentType, reasons, nearest }: Explanation, paint: Paint): string[] {
  if (documentType !== 'unknown') return block(reasons.map((reason) => reasonLine(reason, paint)))
  if (nearest.length === 0) return []
  return [
    ...nearest.flatMap((near) => nearTypeLines(near, paint)),
    paint.faint(`A type needs a sum of ${least}, and ${margin} more than the next has. docket types ID lists all its cues.`),
    '',
  ]
}

function nearTypeLines({ documentType, sum, reasons, missing }: ExplainedNearType, paint: Paint): string[] {
  const lacks = missing.map(({ rule, weight }) => `${signed(weight)} ${rule}`).join(', ')
  return block([
    `near ${paint.strong(documentType)}: sum ${sum}`,
    ...reasons.map((reason) => reasonLine(reason, paint)),
    ...(lacks ? [paint.faint(`lacks  ${lacks}`)] : []),
  ])
}

function reasonLine({ rule, weight, page, line, writtenIn }: ExplainedReason, paint: Paint): string {
  return `${paint.strong(signed(weight).padStart(5))}  ${rule}${pageOf(page)}${placeOf(writtenIn)}\n       ${lineOf(line, paint)}`
}

function fieldLines({ pointer, value, rule, page, line, writtenIn }: ExplainedField, paint: Paint): string {
  return [
    `${paint.strong(pointer)}  ${paint.good(JSON.stringify(value))}`,
    `    ${paint.faint(rule)}${pageOf(page)}${placeOf(writtenIn)}`,
    `    ${lineOf(line, paint)}`,
  ].join('\n')
}

function lineOf({ before, quote, after }: QuoteInLine, paint: Paint): string {
  const shownBefore = before.length > context ? `…${before.slice(-context)}` : before
  const shownAfter = after.length > context ? `${after.slice(0, context)}…` : after
  return `${paint.faint(oneLine(shownBefore))}${paint.quote(oneLine(middle(quote)))}${paint.faint(oneLine(shownAfter))}`
}

function middle(quote: string): string {
  return quote.length > longestQuote ? `${quote.slice(0, longestQuote / 2)} … ${quote.slice(-longestQuote / 2)}` : quote
}

function oneLine(text: string): string {
  return text.replace(/\n+/g, ' ⏎ ').replace(/\t/g, ' | ')
}

function block(lines: readonly string[]): string[] {
  return lines.length > 0 ? [...lines, ''] : []
}

function signed(weight: number): string {
  return weight > 0 ? `+${weight}` : String(weight)
}

function placeOf(writtenIn: string | undefined): string {
  return writtenIn === undefined ? '' : `  ${neutraliseLine(writtenIn)}`
}

function pageOf(page: number | null): string {
  return page === null ? '' : `  page ${page}`
}
