import { readFile, readdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCorrections } from '../../src/batch/corrections/kept-corrections.ts'
import type { ReviewDesk } from '../../src/cli/commands/review/review-desk.ts'
import { applyCorrections } from '../../src/corrections/apply.ts'
import type { AskedChange } from '../../src/review/change.ts'
import type { ChangedData, DocumentData, PlacedText } from '../../src/review/page-data.ts'
import { edit } from '../support/edit.ts'
import { deskOver, recordsIn, sourceFolder } from './desk.ts'

/** A desk over one document whose corrections are kept, and what it shows. */
class Sitting {
  private constructor(readonly desk: ReviewDesk, readonly folder: string, readonly data: DocumentData, readonly places: PlacedText) {}

  static async over(name: string): Promise<Sitting> {
    const sources = await sourceFolder()
    const folder = join(sources, 'corrections')
    const desk = await deskOver(await recordsIn(sources, [name]), [join(sources, name)], folder)
    const [data, places] = [await desk.document(0), await desk.places(0)]
    if (!data || places?.state !== 'there') throw new Error('There is no document.')
    return new Sitting(desk, folder, data, places)
  }

  async change(change: AskedChange['change'], version = this.data.version): Promise<ChangedData> {
    const changed = await this.desk.change(0, { version, by: 'A. Reader', on: '2026-05-31', change })
    if (!changed) throw new Error('There is no document.')
    return changed
  }

  words(quote: string): { start: number; end: number } {
    const start = this.places.text.indexOf(quote)
    if (start < 0) throw new Error(`There is no "${quote}".`)
    return { start, end: start + quote.length }
  }

  async file(): Promise<string | undefined> {
    const [name] = await readdir(this.folder).catch(() => [])
    return name === undefined ? undefined : readFile(join(this.folder, name), 'utf8')
  }
}

const value = ({ fields }: DocumentData, pointer: string): string | undefined => fields.find((field) => field.pointer === pointer)?.value

describe('what is corrected on the page', () => {
  it('is saved at once with the words that were selected, and shown', async () => {
    const sitting = await Sitting.over('hostile.txt')
    const { state, document, marks, entry } = await sitting.change({ kind: 'edit', pointer: '/dates/document', words: sitting.words('2 April 2019'), reason: 'For a test.' })
    expect([state, value(document, '/dates/document'), document.fields.find(({ pointer }) => pointer === '/dates/document')?.isCorrected]).toEqual(['saved', '2019-04-02', true])
    expect(document.corrections).toMatchObject([{ pointer: '/dates/document', was: '2019-05-03', is: '2019-04-02', state: 'applied', reason: 'For a test.', by: 'A. Reader', on: '2026-05-31' }])
    expect(marks).toContainEqual(expect.objectContaining(sitting.words('2 April 2019')))
    expect(entry).toMatchObject({ corrected: 1, date: '2019-04-02', key: sitting.data.key })
    expect(await sitting.file()).toContain('quote: 2 April 2019\n')
    expect((await sitting.desk.list()).documents[0]).toEqual(entry)
  })

  it('may be written or chosen, with the words that the value was read from', async () => {
    const sitting = await Sitting.over('hostile.txt')
    const typed = await sitting.change({ kind: 'edit', pointer: '/dates/document', text: '4 May 2019' })
    expect(value(typed.document, '/dates/document')).toBe('2019-05-04')
    const chosen = await sitting.change({ kind: 'edit', pointer: '/documentType', text: 'monitoring-visit-letter' }, typed.document.version)
    expect(chosen.document.type).toBe('monitoring-visit-letter')
    expect(await sitting.file()).toContain('quote: 3 May 2019\n')
    const place = await sitting.change({ kind: 'edit', pointer: '/authority', text: 'York' }, chosen.document.version)
    expect(value(place.document, '/authority')).toContain('York')
  })

  it('may be written part by part, as the page shows it', async () => {
    const sitting = await Sitting.over('hostile.txt')
    const added = await sitting.change({ kind: 'edit', pointer: '/dates/previous/-', words: sitting.words('focused visit to Leeds children’s services on 2 April 2019') })
    expect(value(added.document, '/dates/previous/0')).toBe('date 2019-04-02, precision day, what focused visit to Leeds children’s services on 2 April 2019')
    const named = await sitting.change({ kind: 'edit', pointer: '/dates/previous/0', text: 'date 2019-04, precision day, what focused visit to Leeds' }, added.document.version)
    expect(value(named.document, '/dates/previous/0')).toBe('date 2019-04, precision month, what focused visit to Leeds')
    const dated = await sitting.change({ kind: 'edit', pointer: '/dates/previous/0', text: '2 April 2019' }, named.document.version)
    expect(value(dated.document, '/dates/previous/0')).toBe('date 2019-04-02, precision day, what focused visit to Leeds')
    const unfit = await sitting.change({ kind: 'edit', pointer: '/dates/previous/0', text: 'date of spring, what a visit' }, dated.document.version)
    expect(unfit).toMatchObject({ state: 'refused', message: expect.stringContaining('Write it so: date 2010-06-08, what') })
    const place = await sitting.change({ kind: 'edit', pointer: '/authority', text: 'name York, printed Leeds City Council' }, dated.document.version)
    expect(value(place.document, '/authority')).toMatch(/^name York, .*printed Leeds City Council$/)
  })

  it('stays at its place among the parts of its entry', async () => {
    const sitting = await Sitting.over('wakefield-2025.pdf')
    const before = sitting.data.fields.map(({ pointer }) => pointer)
    const { state, document } = await sitting.change({ kind: 'edit', pointer: '/inspectors/0/name', text: 'Another Person' })
    expect([state, document.fields.map(({ pointer }) => pointer)]).toEqual(['saved', before])
  })

  it('may be added and removed, a part that must be there with its entry', async () => {
    const sitting = await Sitting.over('hostile.txt')
    const added = await sitting.change({ kind: 'edit', pointer: '/inspectors/-', words: sitting.words('Ann Example') })
    expect(value(added.document, '/inspectors/0/name')).toBe('Ann Example')
    const removed = await sitting.change({ kind: 'remove', pointer: '/actions/0/text' }, added.document.version)
    expect(removed.document.fields.filter(({ pointer }) => pointer.startsWith('/actions'))).toEqual([])
    const back = await sitting.change({ kind: 'drop', correction: removed.document.corrections.findIndex(({ pointer }) => pointer === '/actions/0') }, removed.document.version)
    expect(back.document.fields.filter(({ pointer }) => pointer.startsWith('/actions')).length).toBeGreaterThan(0)
  })

  it('is undone step by step, until nothing is left of it', async () => {
    const sitting = await Sitting.over('hostile.txt')
    const one = await sitting.change({ kind: 'remove', pointer: '/dates/document' })
    const two = await sitting.change({ kind: 'edit', pointer: '/documentType', text: 'news-article' }, one.document.version)
    const first = await sitting.change({ kind: 'undo' }, two.document.version)
    expect([first.state, first.document.type, value(first.document, '/dates/document')]).toEqual(['saved', sitting.data.type, undefined])
    const second = await sitting.change({ kind: 'undo' }, first.document.version)
    expect(second.document.version).toBe(sitting.data.version)
    expect(await sitting.file()).toBeUndefined()
    expect(await sitting.change({ kind: 'undo' }, second.document.version)).toMatchObject({ state: 'refused', message: 'There is nothing to undo.' })
  })

  it.each([
    ['words that say no such value', { kind: 'edit', pointer: '/dates/document', words: { start: 0, end: 5 } }, /No whole day/],
    ['no words', { kind: 'edit', pointer: '/judgements/-', text: 'good' }, /Select the words/],
    ['words behind the document', { kind: 'edit', pointer: '/scope', words: { start: 0, end: 1e6 } }, /The document has no such words/],
    ['words that end before they begin', { kind: 'edit', pointer: '/scope', text: 'A visit', words: { start: 9, end: 5 } }, /The document has no such words/],
    ['a choice that is none', { kind: 'edit', pointer: '/documentType', text: 'poem' }, /^\/documentType cannot be "poem"; it is one of .*focused-visit-letter/],
    ['a correction that is not there', { kind: 'drop', correction: 3 }, /There is no such correction/],
    ['a field that no record has', { kind: 'edit', pointer: '/poem', words: { start: 0, end: 5 } }, /./],
    ['a field that nobody corrects', { kind: 'edit', pointer: '/source/file', text: 'a', words: { start: 0, end: 5 } }, /./],
    ['what it says already', { kind: 'edit', pointer: '/dates/document', text: '3 May 2019' }, /already/],
  ] as const)('is refused with a reason, and nothing is written: %s', async (_, change, message) => {
    const sitting = await Sitting.over('hostile.txt')
    expect(await sitting.change(change)).toMatchObject({ state: 'refused', message: expect.stringMatching(message) })
    expect(await sitting.file()).toBeUndefined()
  })

  it('comes too late where somebody else has changed the document, and loses nothing', async () => {
    const sitting = await Sitting.over('hostile.txt')
    await sitting.change({ kind: 'remove', pointer: '/dates/document' })
    const before = await sitting.file()
    const late = await sitting.change({ kind: 'edit', pointer: '/documentType', text: 'news-article' })
    expect(late).toMatchObject({ state: 'outdated', message: expect.stringContaining('nothing was overwritten') })
    expect(value(late.document, '/dates/document')).toBeUndefined()
    expect(await sitting.file()).toBe(before)
    expect((await sitting.change({ kind: 'edit', pointer: '/documentType', text: 'news-article' }, late.document.version)).state).toBe('saved')
  })

  it('is refused in the system’s words where it cannot be saved, and nobody else is said to have been faster', async () => {
    const sitting = await Sitting.over('hostile.txt')
    await symlink(join(sitting.folder, '..', 'nowhere', 'corrections'), sitting.folder)
    const change = { kind: 'remove', pointer: '/dates/document' } as const
    expect(await sitting.change(change)).toMatchObject({ state: 'refused', message: expect.stringMatching(/EEXIST|ENOENT/) })
  })

  it('cannot be undone over what somebody else has changed since', async () => {
    const sitting = await Sitting.over('hostile.txt')
    const mine = await sitting.change({ kind: 'remove', pointer: '/dates/document' })
    await edit(join(sitting.folder, `${mine.document.sha256}.yaml`), 'by: A. Reader', 'by: B. Reader')
    const theirs = await sitting.desk.document(0)
    expect(await sitting.change({ kind: 'undo' }, theirs?.version)).toMatchObject({ state: 'refused' })
  })

  it('is what docket extract applies', async () => {
    const sitting = await Sitting.over('wakefield-2025.pdf')
    const { document } = await sitting.change({ kind: 'remove', pointer: '/inspectors/0/name' })
    const { corrections } = await readCorrections(sitting.folder, document.sha256)
    const [record] = await recordsIn(join(sitting.folder, '..'), ['wakefield-2025.pdf'])
    if (!record) throw new Error('There is no record.')
    const { applied, record: made } = applyCorrections(record, corrections, sitting.places.text)
    expect([applied.length, made.inspectors.length]).toEqual([1, record.inspectors.length - 1])
  })
})

describe('what was looked at', () => {
  it('is kept: what was found right, and that somebody went through the whole', async () => {
    const sitting = await Sitting.over('hostile.txt')
    expect(sitting.data.doubts.length).toBeGreaterThan(0)
    const accepted = await sitting.change({ kind: 'accept', doubts: [0] })
    expect(accepted.document.doubts[0]?.isAccepted).toBe(true)
    expect(accepted.entry.doubts).toBe(sitting.data.doubts.length - 1)
    const seen = await sitting.change({ kind: 'see' }, accepted.document.version)
    expect([seen.entry.isSeen, seen.document.seen]).toEqual([true, { by: 'A. Reader', on: '2026-05-31', isSame: true }])
    const changed = await sitting.change({ kind: 'remove', pointer: '/dates/document' }, seen.document.version)
    expect(changed.document.seen?.isSame).toBe(false)
  })
})

it('tells of conflicts and of a file of corrections that cannot be read', async () => {
  const sitting = await Sitting.over('hostile.txt')
  const { document } = await sitting.change({ kind: 'edit', pointer: '/dates/document', text: '4 May 2019' })
  const file = join(sitting.folder, `${document.sha256}.yaml`)
  await edit(file, 'was: "2019-05-03"', 'was: "2019-05-01"')
  const conflict = await sitting.desk.document(0)
  expect(conflict?.corrections).toMatchObject([{ state: 'conflict', message: expect.stringContaining('2019-05-01') }])
  expect(conflict?.doubts.map(({ code }) => code)).toContain('correction-conflict')
  await edit(file, 'corrections:', 'corections:')
  expect((await sitting.desk.document(0))?.locked).toMatch(/yaml:\d+:\d+/)
  expect(await sitting.change({ kind: 'see' })).toMatchObject({ state: 'refused', message: expect.stringContaining('yaml') })
})

it('reads words without changing anything', async () => {
  const sitting = await Sitting.over('hostile.txt')
  expect(await sitting.desk.read(0, { pointer: '/dates/inspection/-', words: sitting.words('2 April 2019 and 3 April 2019') })).toEqual({ value: '2019-04-02 to 2019-04-03' })
  expect(await sitting.desk.read(0, { pointer: '/authority', words: sitting.words('Dear') })).toEqual({ message: 'No known authority is named in these words.' })
  expect(await sitting.file()).toBeUndefined()
})

it('corrects nothing where nobody said where corrections are kept, or without the document', async () => {
  const sources = await sourceFolder()
  const records = await recordsIn(sources, ['hostile.txt'])
  const unkept = await deskOver(records, [join(sources, 'hostile.txt')])
  expect((await unkept.document(0))?.locked).toContain('--corrections FOLDER')
  const missing = await deskOver(records, [], join(sources, 'corrections'))
  const version = (await missing.document(0))?.version ?? ''
  expect(await missing.change(0, { version, change: { kind: 'see' } })).toMatchObject({ state: 'refused', message: expect.stringContaining('nowhere in the folder') })
})
