import { wordingsOf } from './template.ts'

/**
 * Words of one kind by what they mean, each meaning with the templates of its wordings; the meaning `-` looks like the kind, and is none.
 */
export type Meanings = Readonly<Record<string, readonly string[]>>

export interface KindOfWords {
  readonly name: string
  readonly meanings: Meanings
}

/** A term of the lexicon where it stands: `from` and `to` count tokens. */
export interface FoundTerm extends Term {
  readonly from: number
  readonly to: number
}

interface Term {
  readonly kind: string
  readonly value: string
}

/** Terms by the words that follow. */
interface Branch {
  readonly next: Map<string, Branch>
  readonly terms: Term[]
}

/**
 * The wordings of kinds of words as flat lines, one for each word that some begin with: that word, then of each of its wordings the kind,
 * the meaning and the other words, parted by tabs.
 * @throws Error for a wording that means two things of a kind
 */
export function linesOf(kinds: readonly KindOfWords[]): string {
  const lines = new Map<string, string[]>()
  for (const kind of kinds) {
    for (const [wording, value] of meaningsByWording(kind)) {
      const [first = '', ...others] = wording.split(' ')
      const line = lines.get(first) ?? [first]
      lines.set(first, line)
      line.push(kind.name, value, others.join(' '))
    }
  }
  return [...lines.values()].map((line) => line.join('\t')).join('\n')
}

function meaningsByWording({ name, meanings }: KindOfWords): Map<string, string> {
  const found = new Map<string, string>()
  for (const [value, templates] of Object.entries(meanings)) {
    for (const wording of templates.flatMap(wordingsOf).map((words) => words.join(' '))) {
      const other = found.get(wording)
      if (other !== undefined && other !== value) throw new Error(`“${wording}” is ${other} and ${value}, both of ${name}.`)
      found.set(wording, value)
    }
  }
  return found
}

/** The meanings of words. What begins with a word is looked at when that word is met. */
export class Lexicon {
  private readonly branches: Map<string, Branch | string>

  /** @param lines what `linesOf` gives; of several, what begins with one word is taken together */
  constructor(...lines: readonly string[]) {
    this.branches = new Map()
    for (const line of lines.flatMap((all) => all.split('\n'))) {
      const first = line.slice(0, line.indexOf('\t'))
      const known = this.branches.get(first)
      this.branches.set(first, typeof known === 'string' ? known + line.slice(first.length) : line)
    }
  }

  private branchOf(word: string): Branch | undefined {
    const branch = this.branches.get(word)
    if (typeof branch !== 'string') return branch
    const root = grown(branch)
    this.branches.set(word, root)
    return root
  }

  /** The terms among words, the longest of each kind, none within another of its kind, in the order in which they begin. */
  termsIn(words: readonly string[]): FoundTerm[] {
    const found: FoundTerm[] = []
    const taken = new Map<string, number>()
    for (let from = 0; from < words.length; from++) {
      const branch = this.branchOf(words[from] ?? '')
      if (!branch) continue
      for (const longest of longestOf(branch, words, from)) {
        if ((taken.get(longest.kind) ?? 0) > from) continue
        taken.set(longest.kind, longest.to)
        if (longest.value !== '-') found.push(longest)
      }
    }
    return found
  }
}

/** The longest term of each kind that begins at a word, of which the branch is known. */
function longestOf(first: Branch, words: readonly string[], from: number): readonly FoundTerm[] {
  const longest: FoundTerm[] = []
  let branch: Branch | undefined = first
  for (let to = from + 1; branch; to++) {
    for (const { kind, value } of branch.terms) {
      const shorter = longest.findIndex((term) => term.kind === kind)
      longest[shorter < 0 ? longest.length : shorter] = { kind, value, from, to }
    }
    branch = branch.next.get(words[to] ?? '')
  }
  return longest
}

function grown(line: string): Branch {
  const [, ...fields] = line.split('\t')
  const root: Branch = { next: new Map(), terms: [] }
  for (let at = 0; at < fields.length; at += 3) {
    const [kind = '', value = '', others = ''] = fields.slice(at, at + 3)
    let branch = root
    for (const word of others.split(' ').filter(Boolean)) branch = following(branch, word)
    branch.terms.push({ kind, value })
  }
  return root
}

function following({ next }: Branch, word: string): Branch {
  const branch = next.get(word) ?? { next: new Map(), terms: [] }
  next.set(word, branch)
  return branch
}
