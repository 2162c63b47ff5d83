import { anyOf } from '../../text/any-of.ts'
import type { BlockView, View } from '../../text/view.ts'
import type { OpenEntry } from './entry.ts'

const stop = /[.;:?!]['")]? ?$|[;,] (?:and|or) ?$/
/** Shorter lines end where their author wanted. */
const fullLine = 60

/** Whether a line is the rest of the last entry, which then holds it. */
export function goesOnInLast(line: BlockView, found: readonly OpenEntry[]): boolean {
  const [before, last] = found.length > 1 ? found.slice(-2) : [undefined, found[0]]
  if (!last || line.block.kind !== 'paragraph' || !breaksOff(endOf(last))) return false
  if (!goesOnFrom(line, endOf(last), before !== undefined && breaksOff(endOf(before)))) return false
  const item = last.items.pop()
  if (item) last.items.push(item.to(line.body))
  else last.text = last.text.to(line.body)
  return true
}

function endOf({ items, text }: OpenEntry): View {
  return items.at(-1) ?? text
}

/** Whether an entry stops in the middle of its sentence: the page or the reader parted it. */
function breaksOff(entry: View): boolean {
  return !entry.has(stop)
}

/** Words with which a sentence of its own begins. */
const starts = ['it', 'this', 'these', 'the', 'there', 'they', 'we', 'he', 'she', 'in', 'at', 'on', 'all', 'also']
const ownStart = new RegExp(`^${anyOf(...starts, 'members', 'officers', 'inspectors', 'ofsted')} `, 'i')

/**
 * Whether a line can be the rest of that sentence: it begins small, or ends the sentence of a full line, in a list whose
 * other entries end with a stop.
 */
function goesOnFrom(line: View, entry: View, isOpenList: boolean): boolean {
  if (/^[a-z(]/.test(line.folded)) return true
  if (isOpenList) return false
  const endsSentence = /^[A-Z][\w']*,? [a-z]/.test(line.folded) && line.has(stop) && !line.has(ownStart)
  return entry.end - entry.start > fullLine && endsSentence
}
