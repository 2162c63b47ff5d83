import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/readers/index.ts'
import { fold } from '../../src/text/fold.ts'
import { duties, papers } from './duty.samples.ts'
import { events } from './event.samples.ts'
import { names } from './named.samples.ts'
import { people, teams } from './person.samples.ts'
import { unmarked } from './samples.ts'
import { times } from './time.samples.ts'
import { timescales } from './timescale.samples.ts'
import { verdicts } from './verdict.samples.ts'

const sentences = [duties, papers, events, names, people, teams, times, timescales, verdicts]
  .flatMap(({ read, readWithSmallLetters = [], notRead }) => [...[...read, ...readWithSmallLetters].map(([marked]) => unmarked(marked).sentence), ...notRead])
  // What begins with a number, a mark or in small letters is no paragraph of its own; what has two lines is of another kind.
  .filter((sentence) => /^[A-Z][^\n\t•]{60,}[.?!]$/.test(sentence))

const width = 64
/** In paragraphs. A line that stands alone on the next page must be told from its running head by its length. */
const pageLength = 8
const shortestOnPage = 30

function lines(sentence: string): string[] {
  return sentence.match(new RegExp(String.raw`\S.{0,${width}}(?= |$)`, 'g')) ?? []
}

/** How the lines of a paragraph stand in a text, each way with what a reader must see through. */
const forms: Readonly<Record<string, (sentence: string, at: number) => string>> = {
  'over the ends of lines': (sentence) => lines(sentence).join('\n'),
  'in a mail that quotes another': (sentence) => lines(sentence).map((line) => `> ${line}`).join('\n'),
  'over a page’s end': (sentence, at) => lines(sentence).join('\n').replace('\n', at % pageLength === 0 && (lines(sentence)[1] ?? '').length > shortestOnPage ? '\n\f' : '\n'),
  'with the slips of recognition and of conversion': (sentence) => lines(sentence.replaceAll('fi', 'ﬁ').replace(/\b'(?=s\b)/g, '’').replace(/ (?=\d)/g, '\u00A0')).join('\n'),
}

async function textOf(form: (sentence: string, at: number) => string, isQuoted: boolean): Promise<string> {
  const bytes = new TextEncoder().encode(sentences.map(form).join(isQuoted ? '\n>\n' : '\n\n'))
  return (await readSource({ name: 'samples.txt', bytes })).doc.folded
}

describe.each(Object.entries(forms))('samples %s', (name, form) => {
  it('reach the phrases whole', async () => {
    const text = await textOf(form, name.includes('mail'))
    const torn = sentences.filter((sentence) => !text.includes(fold(sentence)))
    expect(torn).toEqual([])
    expect(sentences.length).toBeGreaterThan(80)
  })
})
