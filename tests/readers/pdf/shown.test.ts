import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../src/readers/pdf/read-pdf.ts'
import { type Extras, line, makePdf, mappedFont, stream } from './pdf-by-hand.ts'

const before = line('Before.', 72, 760)
const picture = ['<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>\nstream\n\x00\x00\x00\x00\nendstream']
const withPicture: Extras = { objects: picture, resources: '/XObject << /P 6 0 R >>' }

async function read(content: string, extras: Extras = {}): Promise<{ text: string; codes: string[] }> {
  const { doc, warnings } = await readPdf(makePdf([`${before}\n${content}`], extras), { ocr: 'never' })
  return { text: doc.text, codes: warnings.map(({ code }) => code) }
}

describe('words that a PDF shows', () => {
  it.each<[string, string, Extras?]>([
    ['white on a dark box', `0 0 0.4 rg 60 690 200 30 re f 1 g ${line('words', 72, 700)}`],
    ['white on a picture', `q 200 0 0 40 60 690 cm /P Do Q 1 g ${line('words', 72, 700)}`, withPicture],
    ['over a white box', `${line('old', 300, 700)} 1 g 60 690 200 30 re f 0 g ${line('words', 72, 700)}`],
    ['beneath a box that lets them shine through', `${line('words', 72, 700)} q /G gs 1 1 0 rg 60 690 200 30 re f Q`, { resources: '/ExtGState << /G << /ca 0.3 >> >>' }],
    ['in light grey', `0.8 g ${line('words', 72, 700)}`],
    ['invisible over a scan', `q 400 0 0 400 60 500 cm /P Do Q BT 3 Tr /F 12 Tf 72 700 Td (words) Tj ET`, withPicture],
    ['beneath a scan', `${line('words', 72, 700)} q 400 0 0 400 60 500 cm /P Do Q`, withPicture],
    ['half outside the page', line('words', 570, 700)],
    ['on a layer that is on', `/OC /L BDC ${line('words', 72, 700)} EMC`, {
      objects: ['<< /Type /OCG /Name (L) >>'], catalog: '/OCProperties << /OCGs [6 0 R] /D << >> >>', resources: '/Properties << /L 6 0 R >>',
    }],
  ])('are read: %s', async (_, content, extras) => {
    const { text, codes } = await read(content, extras)
    expect(text).toContain('words')
    expect(codes).toEqual([])
  })
})

describe('words that a PDF does not show', () => {
  it.each<[string, string, readonly string[], Extras?]>([
    ['dark on dark', `0.1 g 60 690 200 30 re f ${line('concealed', 72, 700)}`, ['hidden-words']],
    ['under a box', `${line('concealed', 72, 700)} 0 g 60 690 200 30 re f`, ['hidden-words']],
    ['overwritten', `${line('concealed', 72, 700)} 1 g 60 690 200 30 re f 0 g ${line('address', 72, 700)}`, ['hidden-words']],
    ['invisible on blank paper', 'BT 3 Tr /F 12 Tf 72 700 Td (concealed) Tj ET', ['hidden-words']],
    ['beside the page', line('concealed', 700, 700), []],
    ['in a form on a layer that is off', '/X Do', [], {
      form: line('concealed', 72, 700), formEntries: '/OC 6 0 R', objects: ['<< /Type /OCG /Name (L) >>'], catalog: '/OCProperties << /OCGs [6 0 R] /D << /BaseState /OFF >> >>',
    }],
    ['on a layer whose group of layers is off', `/OC /L BDC ${line('concealed', 72, 700)} EMC`, [], {
      objects: ['<< /Type /OCG /Name (L) >>', '<< /Type /OCMD /OCGs [6 0 R] /P /AllOn >>'], catalog: '/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >>', resources: '/Properties << /L 7 0 R >>',
    }],
    ['in a note that is hidden', '', [], {
      page: '/Annots [6 0 R]', objects: ['<< /Type /Annot /Subtype /FreeText /Rect [72 600 300 620] /F 2 /Contents (concealed) /DA (/F 12 Tf) >>'],
    }],
  ])('are left out: %s', async (_, content, warnings, extras) => {
    const { text, codes } = await read(content, extras)
    expect(text).not.toContain('concealed')
    expect(text).toContain('Before.')
    expect(codes).toEqual(warnings)
  })

  it('are quoted by the warning, with their page', async () => {
    const { warnings } = await readPdf(makePdf([before, `${before} 1 g ${line('concealed', 72, 700)}`]))
    expect(warnings).toEqual([{ code: 'hidden-words', message: expect.stringContaining('“concealed”'), page: 2 }])
  })
})

describe('what stands upon the pages of a PDF', () => {
  it('is read though the file leaves drawing to the reader', async () => {
    const { text } = await read('', {
      page: '/Annots [7 0 R 8 0 R]', catalog: '/AcroForm << /DA (/F 12 Tf 0 g) /DR << /Font << /F 3 0 R >> >> /Fields [6 0 R] >>',
      objects: [
        '<< /FT /Tx /T (n) /V (Jane Roe) /Kids [7 0 R] >>', '<< /Type /Annot /Subtype /Widget /Parent 6 0 R /Rect [72 695 300 715] /F 4 >>',
        '<< /Type /Annot /Subtype /FreeText /DA (/F 12 Tf) /Contents (A printed note) /Rect [72 595 300 615] /F 4 >>',
      ],
    })
    expect(text).toBe('Before.\nJane Roe\nA printed note\n')
  })

  it('is read in its place: a value beside its label', async () => {
    const look = stream('BT /F 12 Tf 2 5 Td (14 July 2023) Tj ET', '/Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources << /Font << /F 3 0 R >> >>')
    const field = '<< /Type /Annot /Subtype /Widget /FT /Tx /T (d) /V (14 July 2023) /Rect [102 695 302 715] /F 4 /AP << /N 7 0 R >> >>'
    const { text } = await read([line('Date:', 72, 700), line('After.', 72, 640)].join('\n'), { page: '/Annots [6 0 R]', objects: [field, look] })
    expect(text.replace(/\s+/g, ' ')).toContain('Date: 14 July 2023 After.')
  })
})

describe('characters that PDFium counts and leaves out', () => {
  const pairs = [['66', '0066'], ['6F', '006F'], ['A1', '0002'], ['A2', '0003'], ['A3', '0096'], ['A4', 'D83DDE00'], ['A5', '00660069']] as const
  const odd = { fonts: '/M 6 0 R', objects: mappedFont(6, pairs) }

  it('move no later word', async () => {
    const { text } = await read([line('fo\xA1o of\xA2 10\xA311', 72, 700, 12, 'M'), line('The last line of the page.', 72, 640)].join('\n'), odd)
    expect(text).toContain('\nThe last line of the page.\n')
  })

  it('are codes of Windows-1252 where those are signs, and halves of a character are one', async () => {
    const { text } = await read(line('f\xA3o \xA4 o\xA5', 72, 700, 12, 'M'), odd)
    expect(text).toContain('f–o 😀 ofi')
  })

  it('are told where they are signs of words, and a bullet where one stands before an entry', async () => {
    const content = [line('\xA2 A child\xA1s plan', 72, 700, 12, 'M'), line('\xA2 Another plan', 72, 686, 12, 'M')].join('\n')
    const { text, codes } = await read(content, { fonts: '/M 6 0 R', objects: mappedFont(6, [...'A childsponter'].map((letter) => letter.charCodeAt(0).toString(16)).map((code) => [code, `00${code}`] as const).concat([['A1', '0001'], ['A2', '0002']])) })
    expect(text).toContain('• Another plan')
    expect(codes).toEqual(['text-broken'])
  })

  it('bring in no words of another file', async () => {
    const bytes = makePdf([line('fo\xA1\xA1\xA1\xA2\xA2', 72, 700, 12, 'M')], odd)
    const other = makePdf([line('another file of many more words than the first '.repeat(40), 72, 700)])
    const alone = (await readPdf(bytes)).doc.text
    await readPdf(other)
    const behind = (await readPdf(bytes)).doc.text
    expect({ alone, behind }).toEqual({ alone: 'fo\n', behind: 'fo\n' })
  })

  it('are asked of the other reader where they are letters within words', async () => {
    const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /BaseEncoding /WinAnsiEncoding /Differences [2 /f_i] >> >>'
    const { text } = await read(line('of\x02cer', 72, 700, 12, 'M'), { fonts: '/M 6 0 R', objects: [font] })
    expect(text).toContain('officer')
  })
})

describe('a hyphen at the end of a line', () => {
  const codes = [...new Set('safeguring-\xAD mltyc')].map((letter) => letter.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase())
  const mapped = { fonts: '/M 6 0 R', objects: mappedFont(6, codes.map((code) => [code, `00${code}`])) }

  it.each([['soft', 'safe\xAD', 'guarding', 'safeguarding'], ['hard', 'multi-', 'agency', 'multi-agency']])('that is %s is told from others', async (_, first, second, whole) => {
    const lines = [line(first, 72, 700, 12, 'M'), line(second, 72, 686, 12, 'M')].join('\n')
    expect((await read(lines, mapped)).text).toContain(whole)
  })
})
