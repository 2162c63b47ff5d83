import { expect, it } from 'vitest'
import { filePart, mailOf, partsOf, readMail } from '../../support/mail.ts'

const told = 'The council’s inspectors were there on 10–11 June 2025.'
/** The same, a byte each, as Windows writes it. */
const windows = told.replace('’', '\x92').replace('–', '\x96')
const utf8 = Buffer.from(told).toString('latin1')

it.each([
  ['in windows-1252', 'text/plain; charset=windows-1252', windows, []],
  ['in what calls itself latin1', 'text/plain; charset=iso-8859-1', windows, []],
  ['in windows-1252 with no charset', 'text/plain', windows, ['encoding-guessed']],
  ['in windows-1252 that calls itself ASCII', 'text/plain; charset=us-ascii', windows, ['encoding-guessed']],
  ['in windows-1252 that calls itself UTF-8', 'text/plain; charset=utf-8', windows, ['encoding-guessed']],
  ['in UTF-8 that calls itself windows-1252', 'text/plain; charset=windows-1252', utf8, ['encoding-guessed']],
  ['in UTF-8 with an unknown charset', 'text/plain; charset=unknown-8bit', utf8, []],
  ['in a page of windows-1252', 'text/html; charset=windows-1252', `<p>${windows}</p>`, []],
  ['in a page that alone tells its charset', 'text/html', `<meta charset="windows-1252"><p>${windows}</p>`, []],
])('reads letters beyond ASCII: %s', async (_, type, body, warnings) => {
  expect(await readMail(mailOf([`Content-Type: ${type}`, 'Content-Transfer-Encoding: 8bit'], [body]))).toMatchObject([{ text: told, warnings }])
})

it('reads a mail of only From, To, Date and Subject', async () => {
  const lines = ['From: Jane Roe <jane.roe@example.org>', 'To: john.doe@example.org', 'Date: Tue, 6 Jun 2023 10:00:00 +0100', 'Subject: Visit', '', 'We came on 6 June 2023.', '']
  const [own] = await readMail(Buffer.from(lines.join('\n')))
  expect(own?.text).toBe('We came on 6 June 2023.')
  expect(own?.mail).toEqual({ from: 'Jane Roe <jane.roe@example.org>', to: ['john.doe@example.org'], date: '2023-06-06T09:00:00Z', subject: 'Visit' })
})

it('does not take a memo’s head for that of a mail', async () => {
  const [own] = await readMail(Buffer.from('From: Jane Roe\nTo: John Doe\nDate: 6 June 2023\nSubject: Visit\n\nWe came on 6 June 2023.\n'), 'memo.txt')
  expect(own?.text).toContain('Jane Roe')
  expect(own?.mail).toBeUndefined()
})

it('joins quoted and flowed lines, and parts what is quoted from what is not', async () => {
  const body = ['See below.', '', '> The inspectors looked at the local authority’s', '> arrangements.', '>', '> They came on 6 and ', '> 7 June 2023.', 'Jane ', 'Roe'].map((line) => line.replace('’', '\x92'))
  const [own] = await readMail(mailOf(['Content-Type: text/plain; charset=windows-1252; format=flowed', 'Content-Transfer-Encoding: 8bit'], body))
  expect(own?.text.split('\n')).toEqual(['See below.', 'The inspectors looked at the local authority’s arrangements.', 'They came on 6 and 7 June 2023.', 'Jane Roe'])
})

it('takes the line of a mail folder for no header, and gives the mails of a folder one by one', async () => {
  const mail = (words: string): string => `From jane.roe@example.org Tue Jun  6 10:00:00 2023\n${mailOf([], [words]).toString().replaceAll('\r', '')}\n`
  expect(await readMail(Buffer.from(mail('We came on 6 June 2023.')))).toMatchObject([{ name: 'a.eml', text: 'We came on 6 June 2023.', mail: { subject: 'Visit' } }])
  const folder = mail('One.\n\n>From here on it goes well.') + mail('From now on: two.')
  expect((await readMail(Buffer.from(folder), 'a.mbox')).map(({ name, text }) => [name, text])).toEqual([
    ['a.mbox!/1.eml', 'One.\nFrom here on it goes well.'], ['a.mbox!/2.eml', 'From now on: two.'],
  ])
})

it('reads files written into the words, and the words without them', async () => {
  const words = ['Our thoughts on it.', '', 'begin 644 letter.txt', '+5&AE(&QE=\'1E<BX ', '`', 'end', '', 'Jane Roe']
  const read = await readMail(mailOf([], words))
  expect(read.map(({ name, text }) => [name, text])).toEqual([['a.eml!/letter.txt', 'The letter.'], ['a.eml', 'Our thoughts on it.\nJane Roe']])
})

it('takes words that only begin like a file for words', async () => {
  expect((await readMail(mailOf([], ['begin 644 reasons', 'to smile.', 'end'])))[0]?.text).toContain('begin 644 reasons')
})

it('reads a saved page, not what it is made of', async () => {
  const page = ['Content-Type: text/html; charset=utf-8', 'Content-Location: https://example.org/letter', '', '<html><head><link rel="stylesheet" href="a.css"></head><body><p>We came on 6 June 2023.</p><img src="a.png"></body></html>']
  const style = ['Content-Type: text/css', 'Content-Location: https://example.org/a.css', '', 'p { color: red }']
  const script = ['Content-Type: text/javascript', 'Content-Location: https://example.org/a.js', '', 'alert(1)']
  const picture = ['Content-Type: image/png', 'Content-Transfer-Encoding: base64', 'Content-Location: https://example.org/a.png', '', 'iVBORw0KGgo=']
  const frame = ['Content-Type: text/html', 'Content-Location: https://example.org/advert', '', '<p>Buy now.</p>']
  expect(await readMail(mailOf(['Content-Type: multipart/related; type="text/html"; boundary=b'], partsOf(page, style, script, picture, frame)), 'a.mhtml')).toMatchObject([{ name: 'a.mhtml', text: 'We came on 6 June 2023.', warnings: [] }])
})

it.each([
  ['base64', (bytes: Buffer) => bytes.toString('base64')],
  ['binary', (bytes: Buffer) => bytes.toString('latin1')],
])('opens a signed mail that holds its words, in %s', async (encoding, packed) => {
  const inner = mailOf(['Content-Type: multipart/mixed; boundary=b'], partsOf(['Content-Type: text/plain', '', 'See attached.'], filePart('letter.txt', 'The letter.')))
  const mail = mailOf(['Content-Type: application/pkcs7-mime; smime-type=signed-data; name="smime.p7m"', `Content-Transfer-Encoding: ${encoding}`], [packed(signed(inner))])
  expect((await readMail(mail)).map(({ name, text }) => [name, text])).toEqual([['a.eml!/letter.txt', 'The letter.'], ['a.eml', 'See attached.']])
})

it('opens such a signed mail without a mail around it, and refuses an encrypted one by name', async () => {
  expect(await readMail(signed(mailOf([], ['We came on 6 June 2023.'])), 'smime.p7m')).toMatchObject([{ text: 'We came on 6 June 2023.' }])
  expect(await readMail(mailOf(['Content-Type: application/pkcs7-mime; smime-type=enveloped-data', 'Content-Transfer-Encoding: base64'], [sealed(3, []).toString('base64')]))).toMatchObject([{ text: 'E_ENCRYPTED' }])
})

/** A signed message that holds its content, with no signatures. */
function signed(content: Buffer): Buffer {
  return sealed(2, [der(0x02, Buffer.from([1])), der(0x31), der(0x30, kind(1), der(0xa0, der(0x04, content))), der(0x31)])
}

function sealed(number: number, members: readonly Buffer[]): Buffer {
  return der(0x30, kind(number), der(0xa0, der(0x30, ...members)))
}

/** The name of what a cryptographic message holds. */
function kind(number: number): Buffer {
  return der(0x06, Buffer.from([0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, number]))
}

function der(tag: number, ...members: readonly Buffer[]): Buffer {
  const value = Buffer.concat(members)
  const length = value.length < 0x80 ? [value.length] : [0x82, value.length >> 8, value.length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...length]), value])
}
