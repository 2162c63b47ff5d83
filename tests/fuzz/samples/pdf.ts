import { type Extras, line, makePdf, mappedFont, stream } from '../../readers/pdf/pdf-by-hand.ts'
import { letter } from '../../support/letter.ts'
import type { Sample } from './sample.ts'

const plain = letter.replace(/’/g, '\'').replace(/•/g, '\x95').replace(/[()\\]/g, '')
const lines = plain.split('\n').map((text, at) => line(text, 60, 790 - at * 16)).join('\n')
const font = (...entries: string[]): string => `/M ${entries.join(' ')}`

/** Codes that show what PDFium counts and leaves out of its text, or nothing at all. */
const unread = ['0002', '0003', '0093', '0098', '0000', 'FFFF', 'D800'].map((shown, at) => [(0x61 + at).toString(16).toUpperCase(), shown] as const)
const hebrew = ['05D0', '05D1', '05D2', '200F', '0665'].map((shown, at) => [(0x61 + at).toString(16).toUpperCase(), shown] as const)
const identity = '<< /Type /Font /Subtype /Type0 /BaseFont /Nameless /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Nameless /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 >>] >>'
const drawnGlyphs = ['<< /Type /Font /Subtype /Type3 /FontBBox [0 0 750 750] /FontMatrix [0.001 0 0 0.001 0 0] /CharProcs << /square 7 0 R >> /Encoding << /Type /Encoding /Differences [97 /square /square /square] >> /FirstChar 97 /LastChar 99 /Widths [1000 0 -1000] >>', stream('1000 0 0 0 750 750 d1 0 0 750 750 re f')]

const backwards = [
  'BT /F 12 Tf -60 Tw -4 Tc 300 700 Td (Requires improvement to be good) Tj ET',
  'BT /F 12 Tf -100 Tz 300 680 Td (mirrored words run to the left) Tj ET',
  'BT /F 12 Tf -1 0 0 1 400 660 Tm (The next actions) Tj 0 1 -1 0 40 400 Tm (upwards) Tj ET',
  'BT /F 12 Tf 60 640 Td [(Overall) 9000 (effectiveness) -90000 (good) 1e9 (far)] TJ ET',
]
const grid = [
  ...[700, 670, 640, 610].map((y) => `60 ${y} m 535 ${y} l S`), ...[60, 300, 535].map((x) => `${x} 610 m ${x} 700 l S`),
  ...['The impact of leaders', 'Help and protection', 'Children in care'].flatMap((area, at) => [line(area, 66, 680 - at * 30), line('Requires\\timprovement', 306, 680 - at * 30)]),
]
const far = ['BT /F 12 Tf 1 0 0 1 1e9 -1e9 Tm (far) Tj 1e-9 0 0 1e-9 72 700 Tm (small) Tj 1e6 0 0 1e6 0 0 Tm (large) Tj ET', '-1e30 0 1e30 1e30 re S', line('Before.', 72, 760)]

const file = stream('Dear Ms Thistlewood\nInspectors visited on 1 and 2 February 2022.', '/Type /EmbeddedFile')
const look = stream('BT /F 12 Tf 4 5 Td (Idris Cole-Bray) Tj ET', '/Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources << /Font << /F 3 0 R >> >>')
const hangingOn: Extras = {
  objects: [
    file, '<< /Type /Filespec /F (letter.txt) /UF (letter.txt) /EF << /F 6 0 R >> >>', '<< /Type /OCG /Name (Draft) >>', look,
    '<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (Idris Cole-Bray) /Rect [72 95 272 115] /F 4 /AP << /N 9 0 R >> >>',
    '<< /Type /Annot /Subtype /FreeText /Contents (Idris Cole-Bray) /Rect [72 65 272 85] /F 4 /AP << /N 9 0 R >> >>',
  ],
  catalog: '/Names << /EmbeddedFiles << /Names [(letter.txt) 7 0 R] >> >> /OCProperties << /OCGs [8 0 R] /D << /OFF [8 0 R] >> >> /AcroForm << /Fields [10 0 R] >>',
  resources: '/Properties << /L 8 0 R >>', page: '/Annots [10 0 R 11 0 R] /CropBox [0 50 595 842]',
}

/** PDFs whose pages are not packed, so that mutations reach what they draw. */
export const pdfSamples: readonly Sample[] = [
  { name: 'letter.pdf', bytes: makePdf([lines, line('2', 300, 30), lines]) },
  { name: 'backwards.pdf', bytes: makePdf([backwards.join('\n')]) },
  { name: 'unread-glyphs.pdf', bytes: makePdf([`${line('Rated', 60, 700)} ${line('abcdefg good abcdefg 11', 100, 700, 12, 'M')}`], { fonts: font('6 0 R'), objects: mappedFont(6, unread) }) },
  { name: 'right-to-left.pdf', bytes: makePdf([line('abc good abcde', 100, 700, 12, 'M'), line('ab', 60, 680, 12, 'M')], { fonts: font('6 0 R'), objects: mappedFont(6, hebrew) }) },
  { name: 'without-unicode.pdf', bytes: makePdf([`BT /M 12 Tf 72 700 Td <004100420043> Tj /F 12 Tf ( Requires improvement) Tj ET`], { fonts: font('6 0 R'), objects: [identity] }) },
  { name: 'drawn-glyphs.pdf', bytes: makePdf([`${line('aabbcc', 72, 700, 12, 'M')} ${line('Requires improvement', 140, 700)}`], { fonts: font('6 0 R'), objects: drawnGlyphs }) },
  { name: 'grid.pdf', bytes: makePdf([grid.join('\n')]) },
  { name: 'far.pdf', bytes: makePdf([far.join('\n')]) },
  { name: 'hanging-on.pdf', bytes: makePdf([`${lines} /OC /L BDC ${line('draft', 300, 420)} EMC 1 g ${line('white', 72, 400)}`], hangingOn) },
]
