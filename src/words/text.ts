import type { Span } from '../text/doc.ts'
import type { View } from '../text/view.ts'
import type { Lexicon } from './lexicon.ts'
import { type Tokens, looks, tokenise } from './tokens.ts'

/** What a find is, and the type of its value. Kinds are told apart by name. */
export interface Kind<Value> {
  readonly name: string
  /** For the types alone. */
  readonly value?: Value
}

/** Names a kind of finds: `const day = kind<Day>('day')`. */
export function kind<Value>(name: string): Kind<Value> {
  return { name }
}

/** Something found among a text's words: `from` and `to` count tokens. */
export interface Found<Value = unknown> {
  readonly kind: string
  readonly value: Value
  readonly from: number
  readonly to: number
}

/** A view's words with what they mean: terms of the lexicon, and the phrases that were found so far. */
export class Text {
  readonly tokens: Tokens
  private readonly found: (Found[] | undefined)[] = []
  private readonly kinds = new Set<string>()
  /** Behind the longest term that begins at a token; phrases are found later, in whatever order they are asked for. */
  private readonly behind: number[] = []

  constructor(readonly view: View, lexicon: Lexicon) {
    this.tokens = tokenise(view.folded)
    for (const term of lexicon.termsIn(this.tokens.norm)) {
      this.keep(term)
      this.behind[term.from] = Math.max(this.behind[term.from] ?? 0, term.to)
    }
  }

  get length(): number {
    return this.tokens.norm.length
  }

  /** Adds a phrase, so that others may ask for it. */
  add<Value>({ name }: Kind<Value>, { from, to }: { readonly from: number; readonly to: number }, value: Value): void {
    this.keep({ kind: name, value, from, to })
  }

  private keep(found: Found): void {
    (this.found[found.from] ??= []).push(found)
    this.kinds.add(found.kind)
  }

  /** What of a kind begins at a token. */
  at<Value>(token: number, { name }: Kind<Value>): Found<Value> | undefined {
    return this.found[token]?.find((found) => found.kind === name) as Found<Value> | undefined
  }

  /** Whether anything of a kind stands in the text. */
  knows({ name }: Kind<unknown>): boolean {
    return this.kinds.has(name)
  }

  all<Value>(kind: Kind<Value>, from = 0, to = this.length): Found<Value>[] {
    if (!this.knows(kind)) return []
    return this.found
      .slice(from, to)
      .flatMap((here = []) => here.filter((found) => found.kind === kind.name && found.to <= to)) as Found<Value>[]
  }

  /** The token behind the longest term that begins at this one. */
  step(token: number): number {
    return this.behind[token] ?? token + 1
  }

  word(token: number): string | undefined {
    return this.tokens.norm[token]
  }

  has(token: number, look: keyof typeof looks): boolean {
    return ((this.tokens.look[token] ?? 0) & looks[look]) !== 0
  }

  /** The tokens of which a stretch of this text's view is made. */
  tokensOf({ start, end }: Span): { from: number; to: number } {
    const from = this.tokens.end.findIndex((at) => at > start - this.view.start)
    const to = this.tokens.start.findIndex((at) => at >= end - this.view.start)
    return { from, to: to < 0 ? this.length : to }
  }

  /** The words from one token up to another, with their place in the document. */
  place({ from, to }: { readonly from: number; readonly to: number }): View {
    const { start, end } = this.tokens
    return this.view.slice(start[from] ?? 0, end[to - 1] ?? start[from] ?? 0)
  }
}
