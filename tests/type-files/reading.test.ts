import { describe, expect, test } from 'vitest'
import { View } from '../../src/text/view.ts'
import { readDocument, recordsOf } from '../../src/docket.ts'
import { linearPattern } from '../../src/type-files/patterns.ts'
import { read, typeOf } from './support.ts'

async function viewOf(text: string): Promise<View> {
  const { doc } = await readDocument({ name: 'note.txt', bytes: Buffer.from(text) })
  return View.whole(doc)
}

describe('a pattern of a file', () => {
  test('capitals do not count, lines end blocks', async () =>
    expect((await viewOf('One.\n\nSCOPE: help\n\nTwo.')).find(linearPattern('^scope: (?<value>.*)$'))?.groups.value?.quote).toBe('help'))

  test('capitals count where it is said', async () =>
    expect((await viewOf('SCOPE: help')).has(linearPattern('^scope', { capitals: true }))).toBe(false))

  test('a curly quote or dash is found as it is written', async () =>
    expect((await viewOf('the team’s view – so far')).has(linearPattern('team’s view – so'))).toBe(true))

  test('a group that takes no part is none', async () =>
    expect((await viewOf('a note')).find(linearPattern('(?<first>x)?note'))?.groups.first).toBeUndefined())

  test('all places are found', async () => expect((await viewOf('b ab b')).findAll(linearPattern('b')).length).toBe(3))

  test('a pattern that would take ages otherwise', async () =>
    expect((await viewOf(`${'a'.repeat(3000)}!`)).has(linearPattern('(a|a|aa)+$'))).toBe(false))
})

const scale = `
areas: { x-care: [Care, 'Is the service caring?'], x-staff: Staffing }
grades: { x-strong: [Strong, Very strong], x-weak: Weak }
`
const rated = `${scale}fields: { judgements: { extractor: rated-areas } }`

describe('areas and grades that a file declares', () => {
  test.each([
    ['labels with a colon', 'Care: Strong\n\nStaffing: Weak', ['x-care x-strong', 'x-staff x-weak']],
    ['grades below their labels', 'Is the service caring?\n\nVery strong', ['x-care x-strong']],
    ['one line without a colon', 'Care – Weak', ['x-care x-weak']],
    ['a rating so called', 'Care: Weak rating', ['x-care x-weak']],
    ['a table', 'Care\tWeak\nStaffing\tStrong', ['x-care x-weak', 'x-staff x-strong']],
    ['another label that begins so', 'Care planning: Strong', []],
    ['a sentence that only names an area', 'Care is given by strong teams in many homes.', []],
  ])('%s', async (_, note, found) => {
    const { judgements } = await read(rated, note)
    expect(judgements.map(({ area, grade }) => `${area} ${grade}`)).toEqual(found)
  })

  test.each(['Not strong', 'Strong in some homes'])('what says something else of a grade is a warning: %s', async (words) => {
    const { judgements, warnings } = await read(rated, `Care: ${words}`)
    expect([judgements, warnings.map(({ code }) => code)]).toEqual([[], ['grade-unknown']])
  })

  test('words in the place of a grade are a warning', async () => {
    const { judgements, warnings } = await read(rated, 'Care: Excellent')
    expect([judgements, warnings.map(({ code, message }) => [code, message])]).toEqual([
      [], [['grade-unknown', '"Excellent" stands where the grade of "Care" should, but is no declared grade.']],
    ])
  })
})

const phrases = `${scale}
lexicon: { team: { inspectors: ['inspectors', '[the] [inspection] team'] } }
phrases:
  rated:
    - { optional: [{ kind: team, means: inspectors }, '(found|judged)', { up-to: 2 }] }
    - { kind: declared-area, as: area }
    - { optional: ['(is|was)'] }
    - { any-of: [['rated'], ['to be']] }
    - { kind: declared-grade, as: grade }
fields: { judgements: { extractor: phrase, phrase: rated } }
`

describe('a phrase that a file declares', () => {
  test.each([
    ['read in a sentence', 'In May, care was rated very strong by all.', ['x-care x-strong Care very strong']],
    ['with words of its own', 'The team found that staffing to be weak.', ['x-staff x-weak Staffing weak']],
    ['not read without a grade', 'Care was rated by all.', []],
    ['not read over two sentences', 'They looked at care. Rated strong it was.', []],
  ])('%s', async (_, note, found) => {
    const { judgements } = await read(phrases, note)
    expect(judgements.map(({ area, grade, label, gradePrinted }) => `${area} ${grade} ${label} ${gradePrinted}`.toLowerCase()))
      .toEqual(found.map((words) => words.toLowerCase()))
  })

  test('pieces of two kinds may have one name', async () => {
    const rest = phrases.replace("- { kind: declared-grade, as: grade }", "- { any-of: [[{ kind: grade, as: grade }], [{ kind: declared-grade, as: grade }]] }")
    const { judgements } = await read(rest, 'Care was rated weak. Staffing was rated good.')
    expect(judgements.map(({ grade }) => grade)).toEqual(['x-weak', 'good'])
  })

  test('gives words by its part value', async () => {
    const rest = "phrases: { looked: ['we looked at', { up-to: 6, as: value }, 'this time'] }\nfields: { scope: { extractor: phrase, phrase: looked } }"
    const { scope } = await read(rest, 'As before, we looked at help for young carers this time.')
    expect(scope).toBe('help for young carers')
  })
})

describe('a table of authorities', () => {
  const table = { 'bodies.csv': 'name,code,aliases\nAberwen,W1,Cyngor Aberwen;Aberwen Council\nAberwen Fawr,W2,\n' }
  const rest = 'authorities: bodies.csv\nfields: { authority: { extractor: listed-authority }, dates: { document: { extractor: first-day } } }'

  test.each([
    ['an alias', 'To Aberwen  Council, 4 May 2021', { name: 'Aberwen', code: 'W1', urn: null, printed: 'Aberwen Council' }],
    ['the longer name', 'To Aberwen Fawr', { name: 'Aberwen Fawr', code: 'W2', urn: null, printed: 'Aberwen Fawr' }],
    ['no part of a word', 'To Aberwenny', null],
  ])('%s', async (_, note, authority) => expect((await read(rest, note, table)).authority).toEqual(authority))

  test('gives the record its id', async () =>
    expect((await read(rest, 'To Aberwen Fawr, 4 May 2021', table)).id).toBe('aberwen-fawr/x-note/2021-05-04'))
})

describe('fields of a file', () => {
  test.each([
    ['a label’s words', "fields: { scope: { extractor: labelled, labels: [Focus, What we looked at] } }", 'What we looked at: young carers', 'young carers'],
    ['a value for words', "fields: { scope: { extractor: words, words: young carers } }", 'Of Young carers only', 'Young carers'],
    ['the first that finds something', "fields: { scope: { first: [{ extractor: words, words: x }, { extractor: words, words: only }] } }", 'only', 'only'],
    ['a section', 'outline: [{ id: looked, headings: What we looked at }, { id: end, headings: The end }]\nfields: { scope: { extractor: words, in: { section: looked }, pattern: ^young.* } }', 'young ones\n\nWhat we looked at\n\nyoung carers\n\nThe end\n\nbye', 'young carers'],
  ])('%s', async (_, rest, note, scope) => expect((await read(rest, note)).scope).toBe(scope))

  test('labelled days, periods and people', async () => {
    const rest = `fields:
  dates: { document: { extractor: labelled, labels: Issued }, inspection: { extractor: labelled, labels: We came } }
  inspectors: { extractor: labelled, labels: Led by, role: lead }
  signatories: { extractor: labelled, labels: Signed }
`
    const { dates, inspectors, signatories } = await read(rest, 'Issued: 3 March 2022\n\nWe came: 7 to 9 February 2022\n\nLed by: Nia Bowen\n\nSigned: Huw Marsden, Head of Reviews')
    expect([dates.document, dates.inspection]).toEqual(['2022-03-03', [{ start: '2022-02-07', end: '2022-02-09' }]])
    expect([inspectors[0]?.name, inspectors[0]?.role, signatories[0]?.name]).toEqual(['Nia Bowen', 'lead', 'Huw Marsden'])
  })

  test('an era is chosen by its cues', async () => {
    const rest = `fields: { title: { extractor: first-heading } }
variants: [{ id: old, from: 2000, cues: [{ id: old, weight: 2, words: grade }], expects: { fields: [scope] } }]
`
    const { warnings } = await read(rest, 'the grade')
    expect(warnings.map(({ message }) => message)).toEqual(['Nothing was found for scope, which this type of document always carries.'])
  })

  test('a file of several documents is cut at its opening words', async () => {
    const type = typeOf('opens-with: NOTE\nfields: { title: { extractor: first-heading } }')
    const streets = ['Oak', 'Elm', 'Ash']
    const visits = (street: string): string => Array.from({ length: 20 }, (_, at) => `They saw a home in ${street} Street, door ${at + 1}.`).join('\n\n')
    const notes = streets.map((street) => `NOTE of ${street} Street\n\n${visits(street)}\n\n`).join('\f')
    const pack = await readDocument({ name: 'pack.txt', bytes: Buffer.from(notes) })
    expect(recordsOf(pack, { types: [type] }).map(({ documentType }) => documentType)).toEqual(['x-note', 'x-note', 'x-note'])
  })
})
