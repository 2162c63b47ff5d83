import { readFileSync, readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { kinds } from '../../src/lexicon/index.ts'
import { fold } from '../../src/text/fold.ts'
import { Lexicon, linesOf } from '../../src/words/lexicon.ts'
import { tokenise } from '../../src/words/tokens.ts'
import { decisions } from './decision.samples.ts'
import { duties, papers } from './duty.samples.ts'
import { events } from './event.samples.ts'
import { names } from './named.samples.ts'
import { people, teams } from './person.samples.ts'
import { type Samples, unmarked } from './samples.ts'
import { times } from './time.samples.ts'
import { timescales } from './timescale.samples.ts'
import { verdicts } from './verdict.samples.ts'

const files = readdirSync('fixtures', { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:txt|md)$/.test(name))
const fixtures = files.map((name) => readFileSync(`fixtures/${name}`, 'utf8'))
const tables: readonly Samples[] = [events, names, times, people, teams, duties, papers, timescales, verdicts]
const samples = tables.flatMap(({ read, readWithSmallLetters = [], notRead }) => [
  ...[...read, ...readWithSmallLetters].map(([marked]) => unmarked(marked).sentence), ...notRead,
])
const texts = [...samples, ...decisions, ...fixtures].map((text) => tokenise(fold(text)).norm)

/** Names of places come from the table of authorities. */
const worded = kinds.filter(({ name }) => name !== 'place')

it.each(worded)('every wording of $name stands in a sample', ({ name, meanings }) => {
  const rows = Object.entries(meanings).flatMap(([value, templates]) =>
    templates.map((template) => [`${value}: ${template}`, template] as const))
  const ofRows = Object.fromEntries(rows.map(([row, template]) => [row, [template]]))
  const lexicon = new Lexicon(linesOf([{ name, meanings: ofRows }]))
  const fired = new Set(texts.flatMap((words) => lexicon.termsIn(words)).map(({ value }) => value))
  expect(rows.map(([row]) => row).filter((row) => !fired.has(row))).toEqual([])
})
