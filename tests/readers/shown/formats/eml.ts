import { filePart, mailOf, partsOf } from '../../../support/mail.ts'
import type { Cell, Column, KindId } from '../kinds.ts'
import { html } from './html.ts'

/** A mail that is a page. */
function carrying({ bytes, told }: Cell): Cell {
  const head = ['Content-Type: text/html', 'Content-Transfer-Encoding: base64']
  return { bytes: async () => mailOf(head, Buffer.from(await bytes()).toString('base64').match(/.{1,76}/g) ?? []), told }
}

/** A mail of plain words, with some between its first and its last line. */
function plain(...middle: readonly string[]): Cell {
  const head = ['Content-Type: text/plain; charset=windows-1252; format=flowed', 'Content-Transfer-Encoding: 8bit']
  return { bytes: () => mailOf(head, ['Before.', '', ...middle, '', 'After.']) }
}

const pages = Object.entries(html.cells) as [KindId, Cell][]

/** What pages show is shown in mails, too; mails have ways of their own besides. */
export const eml: Column = {
  file: 'a.eml',
  cells: {
    ...Object.fromEntries(pages.map(([kind, cell]) => [kind, carrying(cell)])),
    'line-break': plain('> Jane ', '> Roe', '> Director'),
    embedded: { bytes: () => mailOf(['Content-Type: multipart/mixed; boundary=b'], partsOf(filePart('letter.txt', 'Before. Jane Roe. After.'))) },
    'soft-hyphen': plain('safe\xADguarding'),
    charset: plain('the council\x92s \xA35'),
  },
}
