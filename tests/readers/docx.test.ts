import { describe, expect, it } from 'vitest'
import { zip } from '../../scripts/fixtures/zip.ts'
import { lostIn } from '../../src/readers/docx/second-reading.ts'
import { blocksOf, readBytes, wordFile, wordParagraph } from '../support/word-file.ts'

const read = async (...file: Parameters<typeof wordFile>): Promise<string[]> => blocksOf(await readBytes('a.docx', wordFile(...file)))
const entry = (text: string, list: number, level = 0): string => wordParagraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
const level = (place: number, format: string, text: string, more = ''): string => `<w:lvl w:ilvl="${place}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`
const numbering = (levels: string, uses = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'): string =>
  `<w:numbering><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${uses}</w:numbering>`

describe('numbers of lists', () => {
  it('are counted over the levels, and begin anew below each entry', async () => {
    const lists = numbering(level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)') + level(2, 'lowerRoman', '%3)'))
    const body = entry('One', 1) + entry('One a', 1, 1) + entry('One a i', 1, 2) + entry('One b', 1, 1) + entry('Two', 1) + entry('Two a', 1, 1)
    expect(await read(body, { numbering: lists })).toEqual(['item: 1. One', 'item: (a) One a', 'item: i) One a i', 'item: (b) One b', 'item: 2. Two', 'item: (a) Two a'])
  })

  it('show the levels above, in digits where the list says so', async () => {
    const lists = numbering(level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2', '<w:isLgl/>'))
    expect(await read(entry('Part', 1) + entry('Paragraph', 1, 1), { numbering: lists })).toEqual(['item: I. Part', 'item: 1.1 Paragraph'])
  })

  it('go on in another use of the list, unless that begins anew', async () => {
    const uses = ['1', '2', '3'].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/>${id === '3' ? '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' : ''}</w:num>`)
    expect(await read(entry('a', 1) + entry('b', 2) + entry('c', 3), { numbering: numbering(level(0, 'decimal', '%1.'), uses.join('')) })).toEqual(['item: 1. a', 'item: 2. b', 'item: 1. c'])
  })

  it('come from the style of a paragraph, and not from what it was before a change', async () => {
    const styles = '<w:styles><w:style w:type="paragraph" w:styleId="N"><w:name w:val="N"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>'
    const changed = wordParagraph('Plain now', '<w:pPrChange><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>')
    const body = wordParagraph('Numbered', '<w:pStyle w:val="N"/>') + changed
    expect(await read(body, { styles, numbering: numbering(level(0, 'decimal', '%1.')) })).toEqual(['item: 1. Numbered', 'paragraph: Plain now'])
  })

  it('are bullets whatever their picture', async () => {
    expect(await read(entry('a', 1), { numbering: numbering(level(0, 'bullet', '\uF0B7')) })).toEqual(['item: • a'])
  })
})

describe('a Word document', () => {
  it('puts foot-notes behind the paragraph that refers to them', async () => {
    const body = '<w:p><w:r><w:t>A claim is made here.</w:t></w:r><w:r><w:footnoteReference w:id="7"/></w:r></w:p>' + wordParagraph('After.')
    const footnotes = '<w:footnotes><w:footnote w:id="7"><w:p><w:r><w:t>Source.</w:t></w:r></w:p></w:footnote></w:footnotes>'
    expect(await read(body, { footnotes })).toEqual(['paragraph: A claim is made here.¹', 'note: 1 Source.', 'paragraph: After.'])
  })

  it('has rows where it has tables, and the text of boxes', async () => {
    const cell = (text: string): string => `<w:tc>${wordParagraph(text)}</w:tc>`
    const table = `<w:tbl><w:tr>${cell('Leadership')}${cell('Good')}</w:tr></w:tbl>`
    const box = `<w:p><w:r><w:t>Around</w:t></w:r><w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox><w:txbxContent>${wordParagraph('Inside')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`
    expect(await read(table + box)).toEqual(['row: Leadership | Good', 'paragraph: Around', 'paragraph: Inside'])
  })

  it('takes a header with an address for a letterhead, and others for furniture', async () => {
    const margin = (kind: string, ...lines: string[]): string => `<w:${kind}>${lines.map((line) => wordParagraph(line)).join('')}</w:${kind}>`
    const parts = { header1: margin('hdr', 'Ofsted', 'Piccadilly Gate', 'T 0300 123 1231'), header2: margin('hdr', 'Official'), footer1: margin('ftr', 'Page 1') }
    expect(await read(wordParagraph('Dear Ms Jones'), parts)).toEqual([
      'letterhead: Ofsted', 'letterhead: Piccadilly Gate', 'letterhead: T 0300 123 1231', 'paragraph: Dear Ms Jones', 'furniture: Official', 'furniture: Page 1',
    ])
  })

  it('marks headings by outline, and knows where a page is forced to end', async () => {
    const styles = '<w:styles><w:style w:type="paragraph" w:styleId="H"><w:name w:val="Our heading"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style></w:styles>'
    const body = wordParagraph('Overview', '<w:pStyle w:val="H"/>') + '<w:p><w:r><w:br w:type="page"/></w:r></w:p>' + wordParagraph('Findings', '<w:pStyle w:val="H"/>')
    const { doc } = await readBytes('a.docx', wordFile(body, { styles }))
    expect(doc.blocks.map(({ kind, level: rank, opensSheet }) => [kind, rank, opensSheet])).toEqual([['heading', 1, true], ['heading', 1, true]])
  })

  it('is refused where its XML declares entities', async () => {
    const xml = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>'
    const bytes = zip([{ name: 'word/document.xml', data: Buffer.from(xml) }])
    await expect(readBytes('a.docx', bytes)).rejects.toMatchObject({ code: 'E_UNSAFE' })
  })

  it('without words says what was left out of it', async () => {
    const chart = '<w:p><w:r><w:drawing><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/></w:drawing></w:r></w:p>'
    await expect(readBytes('a.docx', wordFile(chart))).rejects.toMatchObject({ code: 'E_NO_TEXT', message: expect.stringContaining('a chart') })
  })

  it('is damaged where its XML is', async () => {
    await expect(readBytes('a.docx', wordFile('<w:p>'))).rejects.toMatchObject({ code: 'E_DAMAGED' })
  })
})

describe('a second reading of a Word file', () => {
  const wrapped = '<w:p><w:unheardOf><w:t>Of words that nobody knows.</w:t></w:unheardOf></w:p>'

  it('tells of words that the first one neither read nor passed over', () => {
    expect(lostIn('One that is known.\n\nJane Roe was lost.', 'One that is known.')).toEqual([{ code: 'left-out', message: expect.stringContaining('“Jane Roe was lost.”') }])
  })

  it('says nothing where words are read, or hidden, or both side by side', async () => {
    const hidden = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Concealed1999</w:t></w:r><w:r><w:t>14 July 2023</w:t></w:r></w:p>'
    expect((await readBytes('a.docx', wordFile(wordParagraph('Before.') + hidden + wrapped))).warnings).toEqual([])
  })
})
