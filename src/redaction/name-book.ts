import { isAmbiguous } from './ambiguous.ts'
import { type PersonName, fullForms, initialOf, surnameOf } from './person-name.ts'
import { type Token, isCapital } from './tokens.ts'

/** What all records share of their names. */
export interface SharedNames {
  /** Names as they are written in full, by their first words. */
  readonly full: Names
  /** Surnames with the initials of their persons. */
  readonly surnames: Names
  /** First words of surnames. */
  readonly firsts: ReadonlySet<string>
}

type Names = ReadonlyMap<string, ReadonlySet<string>>

export function sharedNames(names: readonly PersonName[]): SharedNames {
  const full = new Map<string, Set<string>>()
  for (const form of names.flatMap(fullForms)) add(full, form[0], form.join(' '))
  const surnames = surnamesOf(names.filter(({ words }) => words.length > 1))
  return { full, surnames, firsts: firstsOf(surnames.keys()) }
}

function surnamesOf(names: readonly PersonName[]): Map<string, Set<string>> {
  const surnames = new Map<string, Set<string>>()
  for (const name of names) {
    add(surnames, surnameOf(name).join(' '), initialOf(name))
    add(surnames, surnameOf(name).join(''), initialOf(name))
  }
  return surnames
}

function firstsOf(forms: Iterable<string>): Set<string> {
  return new Set([...forms].map((words) => words.split(' ')[0] as string))
}

/** Names to find in texts, in all the ways that they are written. */
export class NameBook {
  private readonly surnames: Names
  private readonly alone = new Set<string>()
  private readonly parts = new Set<string>()
  /** First words of all ways to write them but those that begin with an initial. */
  private readonly firsts: ReadonlySet<string>

  /**
   * @param own names that may be written in any way
   * @param shared these and others, in full and with initials
   */
  constructor(own: readonly PersonName[], private readonly shared: SharedNames) {
    this.surnames = surnamesOf(own)
    for (const name of own) {
      for (const part of name.words.flat()) if (!isAmbiguous(part)) this.parts.add(part)
      for (const word of name.words) if (word.length > 1 || !isAmbiguous(word.join())) this.alone.add(word.join(' '))
    }
    this.firsts = firstsOf([...this.surnames.keys(), ...this.alone])
  }

  /** Where the longest name ends that begins at this token, in tokens. */
  endAt(text: string, tokens: readonly Token[], at: number): number | undefined {
    const first = tokens[at]
    if (!first || !this.mayBegin(first)) return undefined
    const full = [...this.shared.full.get(first.key) ?? []]
      .map((form) => endOf(form, text, tokens, at))
      .filter((end) => isMeant(tokens.slice(at, end)))
    if (!isCapital(first)) return longest(full)
    return longest([...full, this.initialsEnd(text, tokens, at), this.turnedEnd(text, tokens, at), this.aloneEnd(text, tokens, at)])
  }

  private mayBegin({ key, printed }: Token): boolean {
    return this.firsts.has(key) || this.shared.firsts.has(key) || this.shared.full.has(key) || isInitials(printed)
  }

  /** Whether letters that are written together hold a name, as those of a mail's address do: "jsmith", "smith". */
  isIn(key: string): boolean {
    return this.parts.has(key) || (this.shared.full.has(key) && !isAmbiguous(key)) || this.isInitialAnd(key)
  }

  private isInitialAnd(key: string): boolean {
    return this.isPerson(key.slice(1), key.charAt(0))
  }

  /** Of others than its own persons, a book tells no "a" before a surname that is also a word: "A Hall". */
  private isPerson(surname: string, initial: string): boolean {
    if (this.surnames.get(surname)?.has(initial)) return true
    return this.shared.surnames.get(surname)?.has(initial) === true && (!['a', 'i'].includes(initial) || !isAmbiguous(surname))
  }

  /** "J Smith", "J.A. Smith" */
  private initialsEnd(text: string, tokens: readonly Token[], at: number): number | undefined {
    const first = tokens[at]
    if (!first || !isInitials(first.printed)) return undefined
    let next = at + 1
    while (next < at + 3 && /^[A-Z]$/.test(tokens[next]?.printed ?? '')) next++
    return this.surnameEnd(text, tokens, next, (surname) => this.isPerson(surname, first.key.charAt(0)) && isGap(text, tokens, at + 1))
  }

  /** "Smith, J", "Smith J" */
  private turnedEnd(text: string, tokens: readonly Token[], at: number): number | undefined {
    return this.surnameEnd(text, tokens, at, (surname, end) => {
      const [last, gap] = [tokens[end], text.slice(tokens[end - 1]?.to, tokens[end]?.from)]
      return last !== undefined && /^[A-Z]$/.test(last.printed) && this.isPerson(surname, last.key) && /^(?:, ?| (?=[^AI]))$/.test(gap)
    }, 1)
  }

  private surnameEnd(
    text: string, tokens: readonly Token[], at: number, isOurs: (surname: string, end: number) => boolean, more = 0,
  ): number | undefined {
    for (const parts of [2, 1]) {
      const form = formOf(tokens, at, parts)
      const end = endOf(form, text, tokens, at)
      if (end !== undefined && tokens[at] && isCapital(tokens[at]) && isOurs(form, end)) return end + more
    }
    return undefined
  }

  private aloneEnd(text: string, tokens: readonly Token[], at: number): number | undefined {
    const forms = [1, 2, 3].map((parts) => formOf(tokens, at, parts)).filter((form) => this.alone.has(form))
    return longest(forms.map((form) => endOf(form, text, tokens, at)))
  }
}

function isInitials(printed: string): boolean {
  return printed.length <= 3 && /^[A-Z]+$/.test(printed)
}

/** So many tokens, as names are kept. */
function formOf(tokens: readonly Token[], at: number, parts: number): string {
  return tokens.slice(at, at + parts).map(({ key }) => key).join(' ')
}

/** Words that all mean something else as well are a name by their capitals: "Will May". */
function isMeant(tokens: readonly Token[]): boolean {
  return tokens.every(isCapital) || tokens.some(({ key }) => !isAmbiguous(key))
}

function add(map: Map<string, Set<string>>, key: string | undefined, value: string): void {
  if (key) map.set(key, (map.get(key) ?? new Set()).add(value))
}

function longest(ends: readonly (number | undefined)[]): number | undefined {
  return ends.reduce((most, end) => (end !== undefined && end > (most ?? 0) ? end : most), undefined)
}

/** Where these words end, if they stand here one right behind the other. */
function endOf(form: string, text: string, tokens: readonly Token[], at: number): number | undefined {
  const keys = form.split(' ')
  const isHere = keys.every((key, step) => tokens[at + step]?.key === key && (step === 0 || isGap(text, tokens, at + step)))
  return isHere ? at + keys.length : undefined
}

/** Whether no more than marks and blanks stand before this token. */
function isGap(text: string, tokens: readonly Token[], at: number): boolean {
  const words = text.slice(tokens[at - 1]?.to, tokens[at]?.from)
  return words.length <= 3 && !/[\d;:?!]/.test(words)
}
