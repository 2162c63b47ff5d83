import { describe, expect, it } from 'vitest'
import { attentionOf } from '../../src/analysis/attention.ts'
import { recordSet } from '../../src/analysis/record-set.ts'
import type { DocketRecord } from '../../src/record/schema.ts'
import { documentData } from '../../src/review/data/document.ts'
import { type Reviewed, inOrder } from '../../src/review/data/list.ts'
import { placedText } from '../../src/review/data/places.ts'
import { valueInWords } from '../../src/review/data/value-in-words.ts'
import { anyWarning, filtersIn, fitting } from '../../src/review/page/data/filters.ts'
import { Recent } from '../../src/review/page/data/recent.ts'
import { occurrences, textWords } from '../../src/review/page/edit/text-words.ts'
import { WordWalk } from '../../src/review/page/edit/word-walk.ts'
import { wordsAlone } from '../../src/review/page/edit/words-alone.ts'
import type { PlacedText, WordData } from '../../src/review/page-data.ts'
import { piecesOf } from '../../src/review/page/document/pieces.ts'
import { action, inventedRecord } from '../support/invented-record.ts'

function reviewedOf(...records: DocketRecord[]): Reviewed[] {
  const set = recordSet(records)
  return inOrder(set.records, attentionOf(set))
}

const warning = (code: DocketRecord['warnings'][number]['code'], start: number | null = null, end: number | null = null): DocketRecord['warnings'][number] =>
  ({ code, message: 'Look here.', page: null, start, end })
const sure = inventedRecord({ id: 'leeds/1', authority: 'Leeds', source: { file: 'sure.pdf', sha256: '1'.repeat(64) }, dates: { document: '2020-01-02' } })
const warned = inventedRecord({ id: 'leeds/2', authority: 'Leeds', source: { file: 'warned.pdf', sha256: '2'.repeat(64) }, warnings: [warning('field-missing'), warning('numbering-gap')] })
const torn = inventedRecord({ id: 'york/1', authority: 'York', source: { file: 'torn.pdf', sha256: '3'.repeat(64) }, warnings: [warning('grade-conflict')] })
const unsure = inventedRecord({ id: 'york/2', documentType: 'focused-visit-letter', source: { file: 'unsure.pdf', sha256: '4'.repeat(64) }, classification: { confidence: 0.4, runnerUp: null, reasons: [] } })

describe('the list', () => {
  it('says which document of a file of several each is', () => {
    const part = { index: 2, of: 3, firstPage: null, lastPage: null, start: 0, end: 9 }
    const [cut] = reviewedOf(inventedRecord({ id: 'hull/1', source: { file: 'pack.pdf', sha256: '5'.repeat(64), part } }))
    expect(cut?.entry.part).toBe('part 2 of 3')
  })
  const documents = reviewedOf(sure, warned, torn, unsure).map(({ entry }) => entry)

  it('has the gravest doubt first, and what is sure last', () => {
    expect(documents.map(({ file, kind, doubts }) => [file, kind, doubts])).toEqual([
      ['torn.pdf', 'disagreement', 1], ['unsure.pdf', 'type-doubtful', 1], ['warned.pdf', 'warning', 2], ['sure.pdf', null, 0],
    ])
  })

  it.each([
    ['', ['torn.pdf', 'unsure.pdf', 'warned.pdf', 'sure.pdf']],
    ['authority=Leeds', ['warned.pdf', 'sure.pdf']],
    ['year=2020', ['sure.pdf']],
    ['type=focused-visit-letter', ['unsure.pdf']],
    [`warning=${anyWarning}`, ['torn.pdf', 'unsure.pdf', 'warned.pdf']],
    ['warning=numbering-gap', ['warned.pdf']],
    ['q=WARN pdf', ['warned.pdf']],
    ['q=nothing', []],
  ])('is narrowed by %j', (query, files) => {
    const found = fitting({ documents, unread: [], choices: {}, by: '', on: '' }, filtersIn(new URLSearchParams(query)))
    expect(found.map((at) => documents[at]?.file)).toEqual(files)
  })
})

const known = { version: '1', locked: null, fates: [], isSame: false }

describe('a record beside its page', () => {
  const text = 'Leeds. 2 January 2020. Plans.'
  const record = inventedRecord({
    actions: [action('Plans.')], warnings: [warning('date-unread', 7, 12)], title: null, dates: { document: '2020-01-02' },
    evidence: [
      { pointer: '/actions/0/text', page: 2, start: 23, end: 29, quote: 'Plans.', rule: 'actions' },
      { pointer: '/dates/document', page: 1, start: 7, end: 21, quote: '2 January 2020', rule: 'letter-date' },
    ],
  })
  const [reviewed] = reviewedOf(record) as [Reviewed]

  it('has its values in the order of the record, with what is doubtful and what is empty', () => {
    const { fields, empty, doubts, pages } = documentData(reviewed, known)
    expect(fields.map(({ pointer, value, isDoubtful }) => [pointer, value, isDoubtful])).toEqual([
      ['/documentType', 'ilacs-inspection-report', false], ['/dates/document', '2020-01-02', true], ['/actions/0/text', 'Plans.', false],
    ])
    expect(empty).toContain('/title')
    expect(empty).toContain('/dates/meeting')
    expect(empty).not.toContain('/dates/document')
    expect(doubts).toMatchObject([{ code: 'date-unread', at: { start: 7, end: 12 } }])
    expect(pages).toEqual({ first: 1, last: 4 })
  })

  it('knows where its words stand in the text as it is now', () => {
    expect(placedText(reviewed, { text })).toMatchObject({ state: 'there', text, lost: 0, marks: [{ start: 23, end: 29 }, { start: 7, end: 21 }, { start: 7, end: 12 }] })
    expect(placedText(reviewed, { text: `More. ${text}` })).toMatchObject({ lost: 2, marks: [] })
  })

  it('has the pages and the text of its own part of a file', () => {
    const part = { index: 2, of: 2, firstPage: 3, lastPage: 4, start: 7, end: 29 }
    const [own] = reviewedOf({ ...record, source: { ...record.source, part } }) as [Reviewed]
    expect(documentData(own, known).pages).toEqual({ first: 3, last: 4 })
    expect(placedText(own, { text })).toMatchObject({ text: text.slice(7), from: 7 })
  })

  it.each([
    ['as it is', 'as it is'], [null, ''], [3, '3'], [{ start: '2020-01-02', end: '2020-01-02' }, '2020-01-02'], [{ start: '2020-01-02', end: '2020-01-09' }, '2020-01-02 to 2020-01-09'],
    [{ name: 'Leeds', code: null, printed: 'LEEDS' }, 'name Leeds, printed LEEDS'], [['a', 'b'], 'a, b'],
  ])('says %j in a line', (value, words) => {
    expect(valueInWords(value)).toBe(words)
  })
})

describe('a text with marks', () => {
  it('is cut wherever a mark begins or ends, the shorter mark first', () => {
    const [long, short, over, outside] = [{ start: 2, end: 8 }, { start: 3, end: 5 }, { start: 7, end: 9 }, { start: 9, end: 30 }]
    expect(piecesOf({ start: 0, end: 10 }, [long, short, over, outside] as const)).toEqual([
      { start: 0, end: 2, spans: [] }, { start: 2, end: 3, spans: [long] }, { start: 3, end: 5, spans: [short, long] }, { start: 5, end: 7, spans: [long] },
      { start: 7, end: 8, spans: [over, long] }, { start: 8, end: 9, spans: [over] }, { start: 9, end: 10, spans: [] },
    ])
  })
})

it('keeps the last things that were asked for, each made once', () => {
  const recent = new Recent<number, string>(2)
  const made: number[] = []
  const ask = (key: number): string => recent.get(key, () => { made.push(key); return String(key) })
  for (const key of [1, 2, 1, 3, 1, 2]) ask(key)
  expect(made).toEqual([1, 2, 3, 2])
})

describe('words that a person looks for', () => {
  const placed = { text: 'Plans for children’s homes.\nOne. Two (three).\nPlans  end.', from: 10 } as PlacedText
  const found = (sought: string): string[] => occurrences(placed, sought).map(({ start, end }) => placed.text.slice(start - 10, end - 10))

  it.each([
    ['children\'s homes', ['children’s homes']],
    ['PLANS', []],
    ['Children\'s', []],
    ['plans', ['Plans', 'Plans']],
    ['Plans end', ['Plans  end']],
    ['One ... (three).', ['One. Two (three).']],
    ['one … end', ['One. Two (three).\nPlans  end']],
    ['(', ['(']],
    ['...', []],
    ['  ', []],
    ['nowhere', []],
  ])('%s', (sought, words) => {
    expect(found(sought)).toEqual(words)
  })

  it.each([
    ['/judgements/0/label', 'overall.', 'overall'],
    ['/dates/previous/-', 'satisfactory. •', 'satisfactory'],
    ['/scope', '• children, in care;', 'children, in care'],
    ['/actions/0/text', '• The oversight of plans.', 'The oversight of plans.'],
    ['/title', ' . ', ''],
  ])('are taken for %s without what stands at their ends: %j', (pointer, quote, words) => {
    const alone = wordsAlone(quote, { start: 10, end: 10 + quote.length }, pointer)
    expect([alone.quote, quote.slice(alone.start - 10, alone.end - 10)]).toEqual([words, words])
  })

  it('grow to either end from those of a value, and go to the ends of a line', async () => {
    let chosen: readonly WordData[] = []
    const walk = new WordWalk({ pages: [null], load: () => Promise.resolve(textWords(placed)) }, (words) => { chosen = words })
    const said = (): string => chosen.map(({ start, end }) => placed.text.slice(start - 10, end - 10)).join(' ')
    const two = { start: placed.from + 6, end: placed.from + 20 }
    const after = async (move: () => void | Promise<void>): Promise<string> => {
      await walk.begin(null, two)
      await move()
      return said()
    }
    expect(await after(() => undefined)).toBe('for children’s')
    expect(await after(() => walk.step(1, true))).toBe('for children’s homes.')
    expect(await after(() => walk.step(-1, true))).toBe('Plans for children’s')
    expect(await after(() => walk.step(-1, false))).toBe('Plans')
    expect(await after(() => walk.step(1, false))).toBe('children’s')
    expect(await after(() => walk.edge(1, true))).toBe('for children’s homes.')
    expect(await after(() => walk.edge(-1, false))).toBe('Plans')
  })

  it('are gone through word by word and line by line, and grow with an anchor', async () => {
    let chosen: readonly WordData[] = []
    const walk = new WordWalk({ pages: [null], load: () => Promise.resolve(textWords(placed)) }, (words) => { chosen = words })
    const said = (): string => chosen.map(({ start, end }) => placed.text.slice(start - 10, end - 10)).join(' ')
    await walk.begin(null, { start: 10, end: 15 })
    const steps: string[] = [said()]
    for (const [how, by, grows] of [['step', 1, false], ['step', 1, true], ['line', 1, false], ['line', 1, true], ['step', -1, true], ['line', -1, false]] as const) {
      await walk[how](by, grows)
      steps.push(said())
    }
    expect(steps).toEqual(['Plans', 'for', 'for children’s', '(three).', '(three). Plans end.', '(three). Plans', 'One.'])
    walk.clear()
    expect([said(), walk.span]).toEqual(['', undefined])
  })
})
