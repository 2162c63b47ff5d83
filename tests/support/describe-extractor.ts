import { describe, expect, it } from 'vitest'
import { settle } from '../../src/record/settle.ts'
import type { Extractor } from '../../src/rules/extractor.ts'
import { Part } from '../../src/rules/part.ts'
import { View } from '../../src/text/view.ts'
import { docOf } from './doc.ts'

interface Samples<T> {
  /** Words with «marks» around what the value is read from, and the value; line ends part blocks. */
  readonly reads: Readonly<Record<string, T>>
  readonly ignores: readonly string[]
}

/** One sentence, one case: what an extractor reads and from where, with straight and with typographic quotes, and what it must leave alone. */
export function describeExtractor<T>(name: string, extractor: Extractor<T>, { reads, ignores }: Samples<unknown>): void {
  describe(name, () => {
    for (const [marked, value] of Object.entries(reads)) {
      it.each([['as written', marked], ['with typographic quotes', typographic(marked)]])(`reads ${marked} %s`, (_way, words) => {
        const { found, quotes } = run(extractor, words.replace(/[«»]/g, ''))
        expect(plain(found)).toEqual(value)
        for (const [, quote] of words.matchAll(/«(?<quote>[^»]*)»/g)) expect(quotes).toContain(quote)
      })
    }
    it.each(ignores)('ignores %s', (words) => expect(run(extractor, words).found ?? []).toEqual([]))
  })
}

function run<T>(extractor: Extractor<T>, words: string): { found: unknown; quotes: string[] } {
  const view = View.whole(docOf(...words.split('\n')))
  const draft = extractor(view, new Part(view))
  const { body, evidence } = settle<{ value: unknown }>({ value: draft ?? null })
  return { found: body.value ?? undefined, quotes: evidence.map(({ quote }) => quote) }
}

/** Both ways of writing give the same value but for the quotes in its own words. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value).replace(/’/g, "'"))
}

function typographic(words: string): string {
  return words.replace(/'/g, '’').replace(/ - /g, ' – ')
}
