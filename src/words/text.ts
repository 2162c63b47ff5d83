import type { Span } from '../text/doc.ts'
import type { View } from '../text/view.ts'
import type { Lexicon } from './lexicon.ts'
import { type Tokens, looks, tokenise } from './tokens.ts'

/** What a find is, and the type of its value. Kinds are told apart by name. */
export interface Kind<Value> {
  readonly name: string
  /** What words must hold, if anything of the kind is to stand in them. */
  readonly sign?: RegExp
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

const nothing: readonly Found[] = []

/**
 * A view's words with what they mean: terms of the lexicon, and the phrases that were found so far. They are read when they are first
 * asked for.
 */
export class Text {
  private read: Tokens | undefined
  private readonly terms: (Found[] | undefined)[] = []
  private readonly kinds = new Set<string>()
  private readonly lookedFor = new Set<string>()
  /** Behind the longest term that begins at a token; phrases are found later, in whatever order they are asked for. */
  private readonly behind: number[] = []

  constructor(readonly view: View, private readonly lexicon: Lexicon) {}

  get tokens(): Tokens {
    if (this.read) return this.read
    this.read = tokenise(this.view.folded)
    for (const term of this.lexicon.termsIn(this.read.norm)) {
      this.keep(term)
      this.behind[term.from] = Math.max(this.behind[term.from] ?? 0, term.to)
    }
    return this.read
  }

  private get found(): readonly (readonly Found[] | undefined)[] {
    return this.tokens && this.terms
  }

  get length(): number {
    return this.tokens.norm.length
  }

  /** Whether phrases of a kind were not yet looked for; they count as looked for from now on. */
  isNew({ name }: Kind<unknown>): boolean {
    const isNew = !this.lookedFor.has(name)
    this.lookedFor.add(name)
    return isNew
  }

  /** Adds a phrase, so that others may ask for it. */
  add<Value>({ name }: Kind<Value>, { from, to }: { readonly from: number; readonly to: number }, value: Value): void {
    this.keep({ kind: name, value, from, to })
  }

  private keep(found: Found): void {
    (this.terms[found.from] ??= []).push(found)
    this.kinds.add(found.kind)
  }

  /** What of a kind begins at a token. */
  at<Value>(token: number, { name }: Kind<Value>): Found<Value> | undefined {
    for (const found of this.found[token] ?? nothing) if (found.kind === name) return found as Found<Value>
    return undefined
  }

  /** Whether anything of some kinds begins at a token. */
  begins(token: number, kinds: ReadonlySet<string>): boolean {
    for (const { kind: name } of this.found[token] ?? nothing) if (kinds.has(name)) return true
    return false
  }

  /** Whether anything of a kind stands in the text. */
  knows({ name, sign }: Kind<unknown>): boolean {
    if (!this.read && sign && !this.view.has(sign)) return false
    return this.tokens && this.kinds.has(name)
  }

  all<Value>(kind: Kind<Value>, from = 0, to?: number): Found<Value>[] {
    return this.knows(kind) ? this.among(kind, from, to ?? this.length) : []
  }

  /** The phrases of a kind that were added. */
  added<Value>(kind: Kind<Value>): Found<Value>[] {
    return this.kinds.has(kind.name) ? this.among(kind, 0, this.length) : []
  }

  private among<Value>(kind: Kind<Value>, from: number, to: number): Found<Value>[] {
    const all: Found[] = []
    for (let at = from; at < to; at++) {
      for (const found of this.found[at] ?? nothing) if (found.kind === kind.name && found.to <= to) all.push(found)
    }
    return all as Found<Value>[]
  }

  /** The token behind the longest term that begins at this one. */
  step(token: number): number {
    return this.tokens && (this.behind[token] ?? token + 1)
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
