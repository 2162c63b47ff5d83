import iconv from 'iconv-lite'
import { type MailDraft, makeEml } from '../../../scripts/fixtures/mail/make-eml.ts'
import { makeMsg } from '../../../scripts/fixtures/mail/make-msg.ts'
import { letter } from '../../support/letter.ts'
import type { Sample } from './sample.ts'
import { signed, winmail } from './wrapped.ts'

const draft: MailDraft = { from: 'Una Peverell <una@example.org>', to: ['office@example.org'], subject: 'The letter’s words', text: letter, files: [] }
const file = { name: 'letter.txt', mediaType: 'text/plain', bytes: Buffer.from(letter) }
const head = 'From: Una Peverell <una@example.org>\r\nTo: office@example.org\r\nSubject: =?x-none?Q?The_letter?=\r\nDate: Fri, 4 Nov 2022 09:30:00 +0000\r\n'

/** A mail whose words are in another encoding than its headers say. */
function falseCharset(actual: string, told: string): Buffer {
  const fields = `${head}MIME-Version: 1.0\r\nContent-Type: text/plain; charset=${told}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n`
  return Buffer.concat([Buffer.from(fields), iconv.encode(letter, actual)])
}

const quoted = `${head}MIME-Version: 1.0\r\nContent-Type: text/plain; charset=windows-1252; format=flowed; delsp=yes\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n> Dear Ms Thistlewood =\r\n> the council=92s 10=9611 \r\n>> June=\r\n 2025\r\n-- \r\nUna\r\n`
const bare = `${head}\r\n${letter}\r\nbegin 644 note.txt\r\n%2&5L;&\\\r\n\`\r\nend\r\n`
const page = `${head}MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"; start="<a>"\r\n\r\n--b\r\nContent-Type: text/html; charset=koi8-r\r\nContent-ID: <a>\r\nContent-Location: http://example.org/\r\n\r\n<p>11 March 2022<p>Dear Ms Thistlewood\r\n--b\r\nContent-Type: text/css\r\n\r\np { color: red }\r\n--b--\r\n`
const nested = `${head}MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n\r\nwords\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>words</p>\r\n--b--\r\n--a\r\nContent-Type: message/rfc822\r\n\r\n${head}\r\n${letter}\r\n--a--\r\n`

/** Mails in odd and in false charsets, and what mails are wrapped in. */
export const mailSamples: readonly Sample[] = [
  ...['windows-1252', 'koi8-r', 'shift_jis', 'utf-16le', 'gb18030'].map((charset) => ({ name: `${charset}.eml`, bytes: makeEml({ ...draft, charset }) })),
  { name: 'false-utf-8.eml', bytes: falseCharset('windows-1252', 'utf-8') },
  { name: 'false-ascii.eml', bytes: falseCharset('utf-8', 'us-ascii') },
  { name: 'unknown-charset.eml', bytes: falseCharset('macroman', 'x-none') },
  { name: 'quoted.eml', bytes: Buffer.from(quoted) },
  { name: 'uuencoded.eml', bytes: Buffer.from(bare) },
  { name: 'page.mhtml', bytes: Buffer.from(page) },
  { name: 'nested.eml', bytes: Buffer.from(nested) },
  { name: 'folder.mbox', bytes: Buffer.from(['From una@example.org Fri Nov  4 09:30:00 2022', bare, 'From una@example.org Fri Nov  4 09:31:00 2022', nested, ''].join('\n')) },
  { name: 'outlook.msg', bytes: makeMsg({ ...draft, files: [file] }) },
  { name: 'winmail.tnef', bytes: winmail(letter, file) },
  { name: 'winmail.eml', bytes: makeEml({ ...draft, text: '', files: [{ name: 'winmail.dat', mediaType: 'application/ms-tnef', bytes: winmail(letter, file) }] }) },
  { name: 'signed.p7m', bytes: signed(Buffer.from(nested)) },
  { name: 'signed.eml', bytes: Buffer.from(`${head}Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\r\nContent-Transfer-Encoding: base64\r\n\r\n${signed(Buffer.from(nested)).toString('base64')}\r\n`) },
]
