import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { Fields } from '../../src/readers/doc/fields.ts'
import { readBytes } from '../support/word-file.ts'

const file = (name: string): Buffer => readFileSync(new URL(`shown/word97/${name}.doc`, import.meta.url))

async function linesOf(bytes: Buffer): Promise<string[]> {
  return (await readBytes('a.doc', bytes)).doc.text.split('\n').filter((line) => line !== '')
}

it('counts the entries behind a deleted one anew', async () => {
  expect((await linesOf(file('deleted'))).slice(1, 3)).toEqual(['1. The first.', '2. The second.'])
})

it('puts a text box where it is anchored: before a paragraph, or behind it', async () => {
  expect(await linesOf(file('box'))).toEqual(['Before.', 'Jane Roe', 'The box stands before this.', 'This has a box behind it.', 'The second box.', 'After.'])
})

it('reads white words on a dark ground', async () => {
  expect(await linesOf(file('white'))).toContain('On a dark ground.')
})

it('finds streams whose names are in another case', async () => {
  const bytes = file('white')
  for (const name of ['WordDocument', '1Table']) bytes.write(name.toLowerCase(), bytes.indexOf(name, 0, 'utf16le'), 'utf16le')
  expect(await linesOf(bytes)).toContain('On a dark ground.')
})

it('reads a piece whose settings came when it was saved in haste', async () => {
  const bytes = file('white')
  const hidden = 0x5c << 1 | 1 << 8
  bytes.writeUInt16LE(hidden, pieceSettingsAt(bytes))
  expect(await linesOf(bytes).catch((error: { code: string }) => [error.code])).toEqual(['E_NO_TEXT'])
})

it('takes no colour of words for a deletion', async () => {
  const bytes = file('white')
  const white = Buffer.from([0x42, 0x2a, 0x08])
  const sameWhite = Buffer.from([0x70, 0x68, 0xff, 0xff, 0xff, 0x00])
  const [place, samePlace] = [bytes.lastIndexOf(white), bytes.lastIndexOf(sameWhite)]
  expect(Math.min(place, samePlace)).toBeGreaterThan(0)
  // The colour that words have where they run from right to left, and nothing else, in as many bytes.
  Buffer.from([0x42, 0x2a, 0x01]).copy(bytes, place)
  Buffer.from([0x60, 0x4a, 0x01, 0x00, 0x00, 0x00]).copy(bytes, samePlace)
  expect(await linesOf(bytes)).toContain('The grade is concealed')
})

it.each([0xa5dc, 0xa5db, 0xa697])('asks to save a file of an older Word (%i) in a new format', async (mark) => {
  const bytes = file('white')
  bytes.writeUInt16LE(mark, bytes.indexOf(Buffer.from([0xec, 0xa5])))
  await expect(linesOf(bytes)).rejects.toMatchObject({ code: 'E_UNREADABLE', hint: expect.stringContaining('save it as DOCX') })
})

it.each(['fe370023', 'dba52d00'])('asks the same of a file that Word wrote before it had containers (%s)', async (start) => {
  const bytes = Buffer.concat([Buffer.from(start, 'hex'), Buffer.from('\0Dear Jane Roe')])
  await expect(linesOf(bytes)).rejects.toMatchObject({ code: 'E_UNREADABLE', hint: expect.stringContaining('save it as DOCX') })
})

it('reads nothing of a field in the code of another, and what it shows in what that shows', () => {
  const fields = new Fields()
  const unread: boolean[] = []
  for (const step of ['begin', 'begin', 'separate', 'end', 'separate', 'begin', 'separate'] as const) {
    fields[step]()
    unread.push(fields.isUnread)
  }
  expect(unread).toEqual([true, true, true, true, false, true, false])
})

/** Where the table of the text's pieces, of which there is one, tells the settings of that. */
function pieceSettingsAt(bytes: Buffer): number {
  const table = bytes.indexOf(Buffer.from([2, 16, 0, 0, 0, 0, 0, 0, 0]))
  expect(table).toBeGreaterThan(0)
  return table + 5 + 8 + 6
}
