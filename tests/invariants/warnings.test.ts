import { expect, it } from 'vitest'
import { applyCorrections } from '../../src/corrections/apply.ts'
import { recordsOf, readDocument } from '../../src/docket.ts'
import { footerAuthority } from '../../src/extractors/authority/footer-authority.ts'
import { numberingGaps } from '../../src/extractors/findings/numbering.ts'
import { teamSize } from '../../src/extractors/people/team-size.ts'
import type { LayoutPage } from '../../src/layout/page.ts'
import { readSource } from '../../src/readers/index.ts'
import { recognitionOf } from '../../src/readers/ocr/recognition.ts'
import type { RecordBody } from '../../src/record/schema.ts'
import { type WarningCode, warningCodes } from '../../src/vocabulary/warnings.ts'
import { line, makePdf } from '../readers/pdf/pdf-by-hand.ts'
import { docx } from '../readers/shown/formats/docx.ts'
import { html } from '../readers/shown/formats/html.ts'
import { laid } from '../support/laid.ts'

type Sample = () => Promise<readonly string[]> | readonly string[]

const written = (...lines: string[]): Sample => async () => {
  const read = await readDocument({ name: 'a.md', bytes: Buffer.from(lines.join('\n\n')) })
  return recordsOf(read).flatMap(({ warnings }) => warnings.map(({ code }) => code))
}
const file = (name: string, bytes: () => Uint8Array | Promise<Uint8Array>): Sample => async () =>
  (await readSource({ name, bytes: await bytes() }, { ocr: 'never' })).warnings.map(({ code }) => code)
const cell = ({ file: name, cells }: typeof docx, kind: keyof typeof docx.cells): Sample => {
  const sample = cells[kind]
  return file(name, () => (sample && typeof sample === 'object' && 'bytes' in sample ? sample.bytes() : Buffer.from('')))
}

const letter = (date: string, ...rest: string[]): Sample =>
  written(date, 'Dear Ms Tindall', "Focused visit to Bury children's services", "This letter summarises the findings of a focused visit to Bury children's services on 5 and 6 February 2020.", ...rest)
const report = (dates: string, table: string): Sample => written(
  "# Inspection of Bury local authority children's services", `Inspection dates: ${dates}`, "Lead inspector: Orla Wetherby, His Majesty's Inspector", table)
const grades = (...rows: string[]): string =>
  ['| Judgement | Grade |', '|---|---|', '| The impact of leaders on social work practice with children and families | Good |', ...rows].join('\n')
const school = (...lines: string[]): Sample => written('# Inspection of Elm Grove Primary School', 'Inspection dates: 5 and 6 March 2024', 'School report', ...lines)
const garbled = Array.from({ length: 12 }, (_, at) => line('Xkf rmbqt lc xkf dkxptfs gq dbsf bsf hllp zsp xkfw kzvf xffs', 60, 780 - at * 20)).join('\n')

/** A document for each code, which has it. */
const samples: Readonly<Record<WarningCode, Sample>> = {
  'type-unknown': written('A note of no kind.'),
  'type-uncertain': written('This letter summarises the findings of a focused visit to Bury.', 'This letter summarises the findings of a monitoring visit to Bury.'),
  'field-missing': letter('28 February 2020'),
  'date-impossible': letter('28 January 2020'),
  'date-partial': letter('February 2020'),
  'date-unread': report('31 February 2022', grades()),
  'grade-unknown': report('11 to 15 March 2024', grades('| Overall effectiveness | Splendid |')),
  'grade-conflict': report('11 to 15 March 2024', `${grades()}\n\n# The impact of leaders on social work practice with children and families: inadequate\n\nPlans are late.`),
  'area-unknown': report('11 to 15 March 2024', grades('| The quality of the weather | Good |')),
  'authority-unknown': school('Local authority: Wessex'),
  'authority-conflict': () => footerAuthority(laid('~ Leeds City Council'), { authority: { name: 'Bolton' } } as RecordBody).map(({ code }) => code),
  'name-doubtful': written("# Inspection of Bury local authority children's services", 'Inspection dates: 11 to 15 March 2024', 'Lead inspector: to be confirmed', grades()),
  'team-incomplete': () => teamSize(laid('The inspection team consisted of two of Her Majesty’s Inspectors (HMI).'), { inspectors: [] } as unknown as RecordBody).map(({ code }) => code),
  'action-doubtful': letter('28 February 2020', '# Areas for improvement', '- Write plans that families understand and', '- Visit sooner.'),
  'numbering-gap': () => numberingGaps(laid('1. Act.\n2. Listen.\n3. Talk.\n4. Plan.\n5. Visit.'), { actions: [{ text: 'Act.' }], findings: [{ text: 'Visit.' }] } as RecordBody).map(({ code }) => code),
  'page-without-text': file('a.pdf', () => makePdf([line('Dear director', 72, 700), ''])),
  'media-type-mismatch': file('a.pdf', () => Buffer.from('<!doctype html><p>A page.</p>')),
  'tracked-changes': cell(docx, 'deleted'),
  'text-broken': file('a.pdf', () => makePdf([garbled])),
  'ocr-doubtful': () => recognitionOf([{ page: { number: 1, runs: [{ text: 'abcd' }] } as unknown as LayoutPage, confidence: 0.55 }]).warnings.map(({ code }) => code),
  'hidden-words': cell(html, 'white-words'),
  'left-out': cell(docx, 'equation'),
  'correction-conflict': async () => {
    const read = await readDocument({ name: 'a.md', bytes: Buffer.from('A note of no kind.') })
    const words = [{ start: 0, end: 6, page: null, quote: 'A note' }]
    return recordsOf(read).flatMap((record) => applyCorrections(record, [{ pointer: '/title', was: 'A letter', is: 'A note', words }], read.doc.text).record.warnings.map(({ code }) => code))
  },
  'encoding-guessed': file('a.txt', () => Buffer.from('The council\x92s plan \x96 children\x92s services.', 'latin1')),
}

it.each(warningCodes)('a document has the warning %s', async (code) => {
  expect(await samples[code]()).toContain(code)
})

it('words that are understood have no warning', async () => {
  const codes = ['date-unread', 'grade-unknown', 'area-unknown', 'authority-unknown']
  const right = [report('11 to 15 March 2024', grades('| Overall effectiveness | Good |')), school('Local authority: Bury'), school('Local authority: Not applicable')]
  for (const sample of right) expect((await sample()).filter((code) => codes.includes(code))).toEqual([])
})
