import { msgFile, packedRtf } from '../../../support/msg-file.ts'
import type { Cell, Column, KindId } from '../kinds.ts'
import { rtf } from './rtf.ts'

/** A mail whose words are RTF alone, as Outlook keeps what it was told to keep so. */
function carrying({ bytes, told }: Cell): Cell {
  return { bytes: async () => msgFile({ rtf: packedRtf(Buffer.from(await bytes()).toString('latin1')) }), told }
}

const letter = { name: 'letter.txt', mediaType: 'text/plain', bytes: Buffer.from('Before. Jane Roe. After.') }
const texts = Object.entries(rtf.cells) as [KindId, Cell][]

/** What RTF shows is shown in Outlook's mails, too; these have ways of their own besides. */
export const msg: Column = {
  file: 'a.msg',
  cells: {
    ...Object.fromEntries(texts.map(([kind, cell]) => [kind, carrying(cell)])),
    embedded: { bytes: () => msgFile({}, undefined, [letter]) },
    charset: { bytes: () => msgFile({ body: Buffer.from('Before. the council\x92s \xA35. After.', 'latin1') }, 1252) },
  },
}
