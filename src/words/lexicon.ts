import { wordingsOf } from './template.ts'

/** Words of one kind by what they mean, each meaning with the templates of its wordings; the meaning `-` looks like the kind, and is none. */
export type Meanings = Readonly<Record<string, readonly string[]>>

/** A term of the lexicon where it stands: `from` and `to` count tokens. */
export interface FoundTerm extends Term {
  readonly from: number
  readonly to: number
}

interface Term {
  readonly kind: string
  readonly value: string
}

/** Terms by the words that they begin with. */
interface Branch {
  readonly next: Map<string, Branch>
  readonly terms: Term[]
}

/** The meanings of words. */
export class Lexicon {
  private readonly root: Branch = { next: new Map(), terms: [] }

  constructor(kinds: Readonly<Record<string, Meanings>>) {
    for (const [kind, meanings] of Object.entries(kinds)) {
      for (const [value, templates] of Object.entries(meanings)) {
        for (const wording of templates.flatMap(wordingsOf)) this.add(wording, { kind, value })
      }
    }
  }

  private add(wording: readonly string[], term: Term): void {
    let branch = this.root
    for (const word of wording) {
      let next = branch.next.get(word)
      if (!next) branch.next.set(word, (next = { next: new Map(), terms: [] }))
      branch = next
    }
    branch.terms.push(term)
  }

  /** The terms among words, the longest of each kind, none within another of its kind, in the order in which they begin. */
  termsIn(words: readonly string[]): FoundTerm[] {
    const found: FoundTerm[] = []
    const taken = new Map<string, number>()
    for (let from = 0; from < words.length; from++) {
      for (const [kind, longest] of this.longestAt(words, from)) {
        if ((taken.get(kind) ?? 0) > from) continue
        taken.set(kind, longest.to)
        if (longest.value !== '-') found.push(longest)
      }
    }
    return found
  }

  private longestAt(words: readonly string[], from: number): Iterable<[string, FoundTerm]> {
    let branch = this.root.next.get(words[from] ?? '')
    if (!branch) return []
    const longest = new Map<string, FoundTerm>()
    for (let to = from + 1; branch; to++) {
      for (const { kind, value } of branch.terms) longest.set(kind, { kind, value, from, to })
      branch = to < words.length ? branch.next.get(words[to] ?? '') : undefined
    }
    return longest
  }
}
