import { type Colour, paper, unknownColour } from './colours.ts'

/** What holds words and says something of all of them: a table's cell, a deletion, a control of a form. */
interface Scope {
  readonly kind: string
  /** Why no words in it are read: they are gone, or a form asks with them for others. */
  unread: 'gone' | 'prompt' | undefined
  /** The colour that lies under them. */
  ground: Colour
}

const kinds = new Set(['w:tbl', 'w:tr', 'w:tc', 'w:txbxContent', 'w:sdt', 'w:del', 'w:moveFrom', 'w:rt'])
const gone = new Set(['w:del', 'w:moveFrom', 'w:rt'])

/** The scopes that are open; each goes on with what the one around it says. */
export class Scopes {
  private readonly open: Scope[] = [{ kind: '', unread: undefined, ground: paper }]

  get now(): Scope {
    return this.open[this.open.length - 1] as Scope
  }

  begin(kind: string): void {
    if (!kinds.has(kind)) return
    const { unread, ground } = this.now
    this.open.push({ kind, unread: gone.has(kind) ? 'gone' : unread, ground: kind === 'w:txbxContent' ? unknownColour : ground })
  }

  end(kind: string): void {
    if (kind === this.now.kind) this.open.pop()
  }
}
