import { type Element, attribute } from './tree.ts'

interface OpenList {
  readonly type: string | undefined
  next: number
}

const numerals = [
  'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xvii', 'xviii', 'xix', 'xx',
]

/** Keeps count of the lists that are open, one within another. */
export class Lists {
  private readonly open: OpenList[] = []

  /** Level that a word processor's own mark-up gives the paragraph that is open. */
  word: number | undefined

  /** Nesting of the entry that is open, from 0; undefined outside of lists. */
  get entryDepth(): number | undefined {
    return this.open.length > 0 ? this.open.length - 1 : this.word
  }

  enter(list: Element): void {
    const start = Number.parseInt(attribute(list, 'start') ?? '1', 10)
    this.open.push({ type: list.tagName === 'ol' ? (attribute(list, 'type') ?? '1') : undefined, next: Number.isNaN(start) ? 1 : start })
  }

  leave(): void {
    this.open.pop()
  }

  /** The marker of the entry that begins. */
  marker(entry: Element): string {
    const list = this.open.at(-1)
    if (!list || list.type === undefined) return '•'
    const value = Number.parseInt(attribute(entry, 'value') ?? '', 10)
    const count = Number.isNaN(value) ? list.next : value
    list.next = count + 1
    return `${label(count, list.type)}.`
  }
}

function label(count: number, type: string): string {
  const letters = type.toLowerCase() === 'a' ? String.fromCharCode(96 + ((count - 1) % 26) + 1) : undefined
  const text = letters ?? (type.toLowerCase() === 'i' ? numerals[count - 1] : undefined) ?? String(count)
  return type === 'A' || type === 'I' ? text.toUpperCase() : text
}

/** Word writes lists as paragraphs, with their level in a style of its own. */
export function wordListLevel(paragraph: Element): number | undefined {
  const level = /mso-list:[^;]*\blevel(?<level>\d)/i.exec(attribute(paragraph, 'style') ?? '')?.groups?.['level']
  return level === undefined ? undefined : Number(level) - 1
}
