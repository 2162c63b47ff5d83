import { expect, it } from 'vitest'
import { filePart, mailOf, partsOf, readMail } from '../../support/mail.ts'
import { msgFile, packedRtf, plainRtf } from '../../support/msg-file.ts'
import { tnefCodePage, tnefFile, tnefProperties, tnefProperty } from '../../support/tnef-file.ts'

const rtf = String.raw`{\rtf1\ansi\ansicpg1252 The council\'92s inspector, Jane Roe.\par}`
const page = '<html><body><p>The council’s inspector, Jane Roe.</p></body></html>'
const hidden = String.raw`{\rtf1\ansi\ansicpg1252\fromhtml1 {\*\htmltag <p>}The council\'92s inspector, {\*\htmltag <b>}Jane Roe{\*\htmltag </b>}.{\*\htmltag </p>}}`
const told = 'The council’s inspector, Jane Roe.'
const letter = { name: 'letter.txt', mediaType: 'text/plain', bytes: Buffer.from('The letter.') }

function windows(words: string): Buffer {
  return Buffer.from(words.replaceAll('’', '\x92').replaceAll('–', '\x96'), 'latin1')
}

it.each([
  ['an Outlook mail of packed RTF', 'a.msg', msgFile({ rtf: packedRtf(rtf) })],
  ['an Outlook mail of plain RTF', 'a.msg', msgFile({ rtf: plainRtf(rtf) })],
  ['an Outlook mail of a page hidden in RTF', 'a.msg', msgFile({ rtf: packedRtf(hidden) })],
  ['an Outlook mail of a page in bytes', 'a.msg', msgFile({ page: windows(page) }, 1252)],
  ['an Outlook mail of bytes in its code page', 'a.msg', msgFile({ body: windows(told) }, 1252)],
  ['a wrapping of words', 'winmail.dat', tnefFile(['codePage', tnefCodePage(1252)], ['body', windows(told)])],
  ['a wrapping of a page', 'winmail.dat', tnefFile(['properties', tnefProperties([tnefProperty.page, 'bytes', Buffer.from(page)])])],
  ['a wrapping of RTF behind a named property', 'winmail.dat', tnefFile(['properties', tnefProperties([0x8001, 'bytes', Buffer.from('x')], [tnefProperty.rtf, 'bytes', packedRtf(rtf)])])],
])('reads %s', async (_, name, bytes) => {
  const [own, another] = await readMail(bytes, name)
  expect(another).toBeUndefined()
  expect(own?.text).toBe(told)
  expect(own?.warnings.filter((code) => code === 'encoding-guessed')).toEqual([])
})

it('guesses the code page of bytes aloud where an Outlook mail tells none', async () => {
  expect(await readMail(msgFile({ body: windows('The visit was on 10–11 June 2025.') }), 'a.msg')).toMatchObject([{ text: 'The visit was on 10–11 June 2025.', warnings: ['encoding-guessed'] }])
})

it('reads letters of the east by the code page', async () => {
  expect(await readMail(msgFile({ body: Buffer.from([0xd2, 0xfb]) }, 1251), 'a.msg')).toMatchObject([{ text: 'Ты', warnings: [] }])
})

it('tells of an Outlook mail’s words that are damaged, and reads what hangs on it', async () => {
  const read = await readMail(msgFile({ rtf: Buffer.from('damaged') }, undefined, [letter]), 'a.msg')
  expect(read.map(({ name, text }) => [name, text])).toEqual([['a.msg', 'E_DAMAGED'], ['a.msg!/letter.txt', 'The letter.']])
})

it('reads an Outlook mail’s plain words where those with their form are damaged, and tells of it', async () => {
  expect(await readMail(msgFile({ body: Buffer.from('The letter.'), rtf: Buffer.from('damaged') }), 'a.msg')).toMatchObject([{ text: 'The letter.', warnings: ['left-out'] }])
})

it('takes an Outlook mail whose words are no words for damaged', async () => {
  const bytes = msgFile({ body: Buffer.from('The letter.') })
  bytes.write('0102', bytes.indexOf('1000001E', 0, 'utf16le') + 8, 'utf16le')
  expect(await readMail(bytes, 'a.msg')).toMatchObject([{ text: 'E_DAMAGED' }])
})

it('unwraps files by their long names, and mails inside', async () => {
  const inner = Buffer.concat([Buffer.alloc(16), tnefFile(['body', 'The inner mail, by John Doe.'])])
  const wrapping = tnefFile(
    ['newFile', Buffer.alloc(14)], ['fileTitle', 'LETTER~1.TXT\0'], ['fileData', 'The letter.'],
    ['fileProperties', tnefProperties([tnefProperty.longName, 'words', Buffer.from('the letter.txt\0', 'utf16le')])],
    ['newFile', Buffer.alloc(14)], ['fileTitle', 'inner\0'], ['fileProperties', tnefProperties([tnefProperty.object, 'object', inner])],
  )
  const read = await readMail(mailOf(['Content-Type: multipart/mixed; boundary=b'], partsOf(filePart('winmail.dat', wrapping, 'application/ms-tnef'))))
  expect(read.map(({ name, text }) => [name, text])).toEqual([['a.eml!/winmail.dat!/the letter.txt', 'The letter.'], ['a.eml!/winmail.dat!/inner', 'The inner mail, by John Doe.']])
  expect(read.every(({ mail }) => mail?.subject === 'Visit')).toBe(true)
})

it('tells of a wrapping that ends too early', async () => {
  expect(await readMail(tnefFile(['body', 'The letter.']).subarray(0, 20), 'winmail.dat')).toMatchObject([{ text: 'E_DAMAGED' }])
})
