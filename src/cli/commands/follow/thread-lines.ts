import { groupBy } from '../../../analysis/lists/group-by.ts'
import type { Link } from '../../../follow/links.ts'
import type { Passage } from '../../../follow/passages.ts'
import type { LinkKind } from '../../../follow/telling.ts'
import type { Thread } from '../../../follow/thread.ts'
import { neutraliseLine } from '../../terminal/neutralise.ts'
import type { Paint } from '../../terminal/paint.ts'
import { counted } from '../../terminal/words.ts'

const words: Readonly<Record<LinkKind, string>> = { 'raised-again': 'again', progress: 'progress', addressed: 'addressed', still: 'still' }
/** What speaks for a document that says several things of a matter. */
const weight: readonly LinkKind[] = ['raised-again', 'still', 'progress', 'addressed']

interface Shown {
  readonly quotes: boolean
  readonly width: number
}

/** The matters of an authority, each with a ribbon of what became of it. */
export function threadLines(threads: readonly Thread[], shown: Shown, paint: Paint): string[] {
  const spoken = threads.filter(({ links }) => links.length > 0)
  const suggestions = threads.flatMap(({ links }) => links).filter(({ explicit }) => !explicit).length
  return [
    paint.strong(`${neutraliseLine(threads[0]?.authority ?? '')}: ${counted(threads.length, 'matter')}, ${spoken.length} of them spoken of later`),
    ...threads.flatMap((thread) => lines(thread, shown, paint)),
    '',
    ...(suggestions > 0 ? [paint.faint('? is a suggestion, by likeness of wording; the later document does not name the earlier inspection.')] : []),
    ...(shown.quotes || spoken.length === 0 ? [] : [paint.faint('--quotes shows the words.')]),
  ]
}

function lines(thread: Thread, { quotes, width }: Shown, paint: Paint): string[] {
  const { action } = thread.matter
  const text = neutraliseLine(action.quote)
  return [
    '',
    quotes ? paint.strong(text) : paint.strong(text.length > width ? `${text.slice(0, width - 1)}…` : text),
    `  ${ribbon(thread, paint)}`,
    ...(quotes ? [paint.faint(`  ${place(action)}`), ...thread.links.flatMap((link) => quoteLines(link, paint))] : []),
  ]
}

/** "raised 2019 → again 2020 → addressed? 2024"; what is said later of a document's matter, a step a document. */
function ribbon({ matter: { action, chances }, links }: Thread, paint: Paint): string {
  const raised = paint.plain(`raised ${action.date.slice(0, 4)}`)
  if (links.length === 0) return `${raised} ${paint.faint(nothing(chances))}`
  return [raised, ...[...groupBy(links, ({ later }) => later.record).values()].map((own) => step(own, paint))].join(' → ')
}

function nothing(chances: number): string {
  return chances > 0 ? `→ nothing in ${counted(chances, 'later inspection or visit', 'later inspections and visits')}` : '(nothing came after it yet)'
}

function step(links: readonly Link[], paint: Paint): string {
  const kind = weight.find((each) => links.some((link) => link.kind === each)) ?? 'progress'
  const isExplicit = links.some((link) => link.kind === kind && link.explicit)
  return brush(kind, paint)(`${words[kind]}${isExplicit ? '' : '?'} ${links[0]?.later.date.slice(0, 4)}`)
}

function quoteLines({ kind, explicit, later }: Link, paint: Paint): string[] {
  const said = brush(kind, paint)(`${words[kind]}${explicit ? '' : '?'} ${later.date.slice(0, 4)}`)
  return [`  ${said}  ${paint.quote(neutraliseLine(later.quote))}`, paint.faint(`    ${place(later)}`)]
}

function place({ file, page }: Passage): string {
  return `${neutraliseLine(file)}${page === null ? '' : `, page ${page}`}`
}

function brush(kind: LinkKind, { bad, doubtful, good }: Paint): (text: string) => string {
  return { 'raised-again': bad, still: bad, progress: doubtful, addressed: good }[kind]
}
