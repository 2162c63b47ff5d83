import { type Attention, type AttentionKind, attentionKinds } from '../../../analysis/attention.ts'
import { groupBy } from '../../../analysis/lists/group-by.ts'
import { neutraliseLine } from '../../terminal/neutralise.ts'
import type { Paint } from '../../terminal/paint.ts'

/** What needs a look, the gravest first: so many of each kind, with the words they are about. */
export function attentionLines(attention: readonly Attention[], limit: number, paint: Paint): string[] {
  if (attention.length === 0) return [paint.good('Nothing needs a look.')]
  const groups = [...groupBy(attention, ({ kind }) => kind)]
  return [paint.strong('What needs a look'), ...groups.flatMap(([kind, entries]) => group(kind, entries, limit, paint))]
}

function group(kind: AttentionKind, entries: readonly Attention[], limit: number, paint: Paint): string[] {
  const { title, meaning } = attentionKinds[kind]
  const rest = entries.length - limit
  return [
    `${paint.doubtful(`${entries.length} ${title.toLowerCase()}`)}  ${paint.faint(meaning)}`,
    ...entries.slice(0, limit).map((entry) => line(entry, paint)),
    ...(rest > 0 ? [paint.faint(`  … and ${rest} more`)] : []),
  ]
}

function line({ file, code, message, page, quote }: Attention, paint: Paint): string {
  const place = page === null ? '' : `, page ${page}`
  const words = quote === null ? '' : ` ${paint.quote(neutraliseLine(quote))}`
  return `  ${paint.strong(neutraliseLine(file))}${place}  ${code}  ${neutraliseLine(message)}${words}`
}
