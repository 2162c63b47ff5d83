import { type Attention, type AttentionKind, attentionKinds } from '../../../analysis/attention.ts'
import { alikeGroups } from '../../../analysis/attention-groups.ts'
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
  const alike = alikeGroups(entries)
  const rest = entries.length - alike.slice(0, limit).flat().length
  return [
    `${paint.doubtful(`${entries.length} ${title.toLowerCase()}`)}  ${paint.faint(meaning)}`,
    ...alike.slice(0, limit).map((same) => line(same, paint)),
    ...(rest > 0 ? [paint.faint(`  … and ${rest} more`)] : []),
  ]
}

/** The first of those that say the same, how many more there are, and what helps with a file that has no record. */
function line([{ kind, file, code, message, hint, page, quote }, ...others]: readonly [Attention, ...Attention[]], paint: Paint): string {
  const also = others.length === 0 ? '' : paint.faint(` and ${others.length} more like it${inFiles(file, others)}`)
  const help = kind === 'unreadable' && hint !== null ? ` ${paint.faint(neutraliseLine(hint))}` : ''
  const place = page === null ? '' : `, page ${page}`
  const words = quote === null ? '' : ` ${paint.quote(neutraliseLine(quote))}`
  return `  ${paint.strong(neutraliseLine(file))}${place}  ${code}  ${neutraliseLine(message)}${help}${words}${also}`
}

function inFiles(file: string, others: readonly Attention[]): string {
  const files = new Set([file, ...others.map((other) => other.file)]).size
  return files === 1 ? '' : ` in ${files} files`
}
