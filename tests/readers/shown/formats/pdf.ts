import { type Extras, line, makePdf, mappedFont, stream } from '../../pdf/pdf-by-hand.ts'
import type { Cell, Column } from '../kinds.ts'

const around = [line('Before.', 72, 760), line('After.', 72, 640)].join('\n')

/** A page with something between the two words that every page has. */
function page(between: string, extras: Extras = {}, told?: string): Cell {
  return { bytes: () => makePdf([`${around}\n${between}`], extras), told }
}

const layer = {
  objects: ['<< /Type /OCG /Name (Draft) >>'],
  catalog: '/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >>',
  resources: '/Properties << /L 6 0 R >>',
}
const look = stream('BT /F 12 Tf 4 5 Td (Jane Roe) Tj ET', '/Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources << /Font << /F 3 0 R >> >>')
const annotation = (entries: string): Extras => ({ page: '/Annots [6 0 R]', objects: [`<< /Type /Annot /Rect [72 695 272 715] /F 4 ${entries} /AP << /N 7 0 R >> >>`, look] })
const letter = [stream('Jane Roe visited on 6 June 2023.', '/Type /EmbeddedFile'), '<< /Type /Filespec /F (letter.txt) /EF << /F 6 0 R >> >>']

export const pdf: Column = {
  file: 'a.pdf',
  cells: {
    'hidden-layer': page(`/OC /L BDC ${line('concealed', 72, 700)} EMC`, layer),
    'off-page': page(line('concealed', 72, 100), { page: '/CropBox [0 300 595 842]' }),
    'words-under-words': page(`${line('Shown words', 72, 700)} BT 3 Tr /F 12 Tf 72 700 Td (concealed) Tj ET`, {}, 'hidden-words'),
    'white-words': page(`1 g ${line('concealed', 72, 700)} 0 g`, {}, 'hidden-words'),
    'field-value': page('', annotation('/Subtype /Widget /FT /Tx /T (n) /V (Jane Roe)')),
    note: page('', annotation('/Subtype /FreeText /Contents (Jane Roe)')),
    embedded: page('', { catalog: '/Names << /EmbeddedFiles << /Names [(letter.txt) 7 0 R] >> >>', objects: letter }),
    'soft-hyphen': page(line('safe\xADguarding', 72, 700, 12, 'M'), { fonts: '/M 6 0 R', objects: mappedFont(6, [...new Set('safeguarding\xAD')].map((letter) => [hex(letter), `00${hex(letter)}`])) }),
    charset: page(line('the council\x92s \xA35', 72, 700)),
    'page-header': page(line('Jane Roe', 72, 820, 9)),
    comment: page('', { page: '/Annots [6 0 R]', objects: ['<< /Type /Annot /Subtype /Text /Rect [72 695 92 715] /F 4 /Contents (concealed) >>'] }),
    'line-break': page([line('Jane Roe', 72, 710), line('Director', 72, 696)].join('\n')),
    'drop-cap': page([line('C', 72, 676, 40), line('hildren in care are safe and say so.', 102, 696), line('They told the inspectors so.', 102, 680)].join('\n')),
  },
}

function hex(letter: string): string {
  return letter.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()
}
