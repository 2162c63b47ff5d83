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

/** What words mean that led here, and where further words lead. */
interface Branch {
  readonly terms: readonly Term[]
  /** Numbers of branches. */
  readonly next: ReadonlyMap<string, number>
}

/**
 * The wordings of kinds of words as flat lines, one for each branch of their tree, the last for its root: of what it means the kind and the
 * meaning, then of each word that follows the word and the number of its branch, all parted by tabs, and both parts by an empty field.
 * Branches that are alike are one: so a thousand wordings that differ in one word take hardly more than one.
 * @throws Error for a wording that means two things of a kind
 */
export function linesOf(kinds: readonly KindOfWords[]): string {
  const root: Growing = { terms: [], next: new Map() }
  for (const kind of kinds) {
    for (const [wording, value] of meaningsByWording(kind)) {
      wording.split(' ').reduce(following, root).terms.push(kind.name, value)
    }
  }
  const lines = new Map<string, number>()
  numberOf(root, lines)
  return [...lines.keys()].join('\n')
}

interface Growing {
  readonly terms: string[]
  readonly next: Map<string, Growing>
}

function following({ next }: Growing, word: string): Growing {
  const branch = next.get(word) ?? { terms: [], next: new Map() }
  next.set(word, branch)
  return branch
}

/** The number of a branch's line, which stands behind those of the branches that it leads to. */
function numberOf({ terms, next }: Growing, lines: Map<string, number>): number {
  const ways = [...next].flatMap(([word, branch]) => [word, numberOf(branch, lines)])
  const line = [...terms, '', ...ways].join('\t')
  const number = lines.get(line) ?? lines.size
  lines.set(line, number)
  return number
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

/** The meanings of words. */
export class Lexicon {
  private readonly trees: readonly Tree[]

  /** @param lines what `linesOf` gives, each time */
  constructor(...lines: readonly string[]) {
    this.trees = lines.map((ofOne) => new Tree(ofOne))
  }

  /** The terms among words, the longest of each kind, none within another of its kind, in the order in which they begin. */
  termsIn(words: readonly string[]): FoundTerm[] {
    const found: FoundTerm[] = []
    const taken = new Map<string, number>()
    for (let from = 0; from < words.length; from++) {
      for (const longest of this.longestAt(words, from)) {
        if ((taken.get(longest.kind) ?? 0) > from) continue
        taken.set(longest.kind, longest.to)
        if (longest.value !== '-') found.push(longest)
      }
    }
    return found
  }

  /** The longest term of each kind that begins at a word. */
  private longestAt(words: readonly string[], from: number): readonly FoundTerm[] {
    const longest: FoundTerm[] = []
    for (const tree of this.trees) {
      let to = from + 1
      for (let branch = tree.behind(tree.root, words[from]); branch; branch = tree.behind(branch, words[to++])) {
        for (const { kind, value } of branch.terms) keepLongest(longest, { kind, value, from, to })
      }
    }
    return longest
  }
}

function keepLongest(longest: FoundTerm[], term: FoundTerm): void {
  const at = longest.findIndex(({ kind }) => kind === term.kind)
  if (at < 0) longest.push(term)
  else if ((longest[at]?.to ?? 0) <= term.to) longest[at] = term
}

/** A tree of wordings, of which each line is read when words lead there. */
class Tree {
  private readonly branches: (Branch | string)[]
  readonly root: Branch

  constructor(lines: string) {
    this.branches = lines.split('\n')
    this.root = this.branch(this.branches.length - 1)
  }

  /** Where a word leads from a branch. */
  behind({ next }: Branch, word: string | undefined): Branch | undefined {
    const number = word === undefined ? undefined : next.get(word)
    return number === undefined ? undefined : this.branch(number)
  }

  private branch(number: number): Branch {
    const known = this.branches[number] ?? ''
    return typeof known === 'string' ? (this.branches[number] = branchOf(known)) : known
  }
}

function branchOf(line: string): Branch {
  const fields = line.split('\t')
  const terms: Term[] = []
  let at = 0
  for (; fields[at]; at += 2) terms.push({ kind: fields[at] ?? '', value: fields[at + 1] ?? '' })
  const next = new Map<string, number>()
  for (at++; at < fields.length; at += 2) next.set(fields[at] ?? '', Number(fields[at + 1]))
  return { terms, next }
}
