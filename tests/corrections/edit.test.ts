import { beforeAll, describe, expect, it } from 'vitest'
import { applyCorrections } from '../../src/corrections/apply.ts'
import { type Edit, editCorrections } from '../../src/corrections/edit.ts'
import { formatCorrections } from '../../src/corrections/format.ts'
import { parseCorrections } from '../../src/corrections/parse.ts'
import type { Correction } from '../../src/corrections/schema.ts'
import { groundingFaults } from '../../src/record/grounding.ts'
import type { DocketRecord } from '../../src/record/schema.ts'
import { correctionsOf, selected } from '../support/corrections.ts'
import { letterRecord, letterText } from '../support/letter.ts'

let record: DocketRecord
let text: string
const words = (quote: string, at?: string) => selected(text, quote, at)

beforeAll(async () => {
  record = await letterRecord()
  text = await letterText()
})

/** What a person sees after some edits, each of what was seen before it, and what would be saved. */
function edited(...edits: readonly Edit[]): { seen: DocketRecord; saved: readonly Correction[] } {
  const saved = edits.reduce<Correction[]>((corrections, edit) => editCorrections(record, corrections, edit, text), [])
  const { record: seen, refused, conflicts } = applyCorrections(record, saved, text)
  const faults = saved.length > 0 ? parseCorrections(formatCorrections(correctionsOf(text, ...saved))).faults : []
  expect([refused, conflicts, faults, groundingFaults(seen)]).toEqual([[], [], [], []])
  return { seen, saved }
}

const scope = (is: string): Edit => ({ pointer: '/scope', is, words: [words(is)] })
const copy = (name: string): Edit => ({ pointer: '/copiedTo/-', is: { name, role: null, organisation: null }, words: [words(name)] })

describe('an edit', () => {
  it('is a correction of what the rules read, however often it is made', () => {
    const { seen, saved } = edited(scope('pathway plans'), scope('managers'))
    expect([seen.scope, saved]).toEqual(['managers', [{ ...scope('managers'), was: record.scope }]])
  })

  it('is undone by what the rules read', () => {
    expect(edited(scope('managers'), { pointer: '/scope', is: record.scope }).saved).toEqual([])
  })

  it('of an entry is one of the entry that is seen, though others were removed before it', () => {
    const { seen, saved } = edited({ pointer: '/actions/0' }, { pointer: '/actions/0/text', is: 'Oversight', words: [words('Oversight')] })
    expect([seen.actions.map((one) => one.text), saved.map(({ pointer }) => pointer)]).toEqual([['Oversight'], ['/actions/0', '/actions/1/text']])
  })

  it('that removes an entry takes in what was corrected in it', () => {
    const { seen, saved } = edited({ pointer: '/actions/0/text', is: 'Oversight', words: [words('Oversight')] }, { pointer: '/actions/0' })
    expect([seen.actions, saved]).toEqual([[record.actions[1]], [{ pointer: '/actions/0', was: record.actions[0] }]])
  })
})

describe('an added entry', () => {
  it('is changed with the correction that added it', () => {
    const role: Edit = { pointer: `/copiedTo/1/role`, is: 'Her Majesty’s Inspector', words: [words('Her Majesty’s Inspector')] }
    const { seen, saved } = edited(copy('Una Peverell'), copy('Idris Cole-Bray'), role)
    expect(seen.copiedTo).toEqual([copy('Una Peverell').is, { name: 'Idris Cole-Bray', role: role.is, organisation: null }])
    expect(saved.map(({ words: all }) => all?.map(({ at }) => at))).toEqual([[undefined], [undefined, '/role']])
  })

  it('is removed with it', () => {
    expect(edited(copy('Una Peverell'), copy('Idris Cole-Bray'), { pointer: '/copiedTo/0' }).saved.map(({ is }) => is)).toEqual([copy('Idris Cole-Bray').is])
  })

  it('may get entries of its own, and lose them', () => {
    const is = { ...record.actions[0], text: 'Oversight', items: [] as string[] }
    const item = (words_: string): Edit => ({ pointer: '/actions/2/items/-', is: words_, words: [words(words_)] })
    const { seen, saved } = edited({ pointer: '/actions/-', is, words: [words('Oversight')] }, item('managers'), item('pathway plans'), { pointer: '/actions/2/items/0' })
    expect([seen.actions[2]?.items, saved.at(-1)?.words?.map(({ at, quote }) => [at, quote])]).toEqual([['pathway plans'], [[undefined, 'Oversight'], ['/items/0', 'pathway plans']]])
  })
})

it('an edit of what is in conflict takes its place', () => {
  const former: Correction = { pointer: '/scope', was: 'the weather', is: 'managers', words: [words('managers')] }
  expect(editCorrections(record, [former], scope('managers'), text)).toEqual([{ ...scope('managers'), was: record.scope }])
})
