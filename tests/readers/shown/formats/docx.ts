import { wordFile, wordParagraph } from '../../../support/word-file.ts'
import type { Cell, Column } from '../kinds.ts'

const paragraph = (inside: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`
const run = (words: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`
const deleted = (words: string): string => `<w:del><w:r><w:delText>${words}</w:delText></w:r></w:del>`
const step = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
const field = (code: string, shows: string): string => `${step('begin')}${code}${step('separate')}${shows}${step('end')}`
const code = (words: string): string => `<w:r><w:instrText xml:space="preserve">${words}</w:instrText></w:r>`
const shape = (inside: string): string => `<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">${inside}</w:pict></w:r>`
const newDrawing = (inside: string): string =>
  `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps">${inside}</mc:Choice></mc:AlternateContent></w:r>`
const maths = (inside: string): string => `<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${inside}</m:oMath>`

const styles = [
  '<w:styles><w:style w:type="paragraph" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="Secret2"><w:name w:val="Secret too"/><w:basedOn w:val="Secret"/></w:style>',
  '<w:style w:type="character" w:styleId="Unseen"><w:name w:val="Unseen"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>',
].join('')
const footnotes = '<w:footnotes><w:footnote w:id="2"><w:p><w:r><w:t>Led by Jane Roe.</w:t></w:r></w:p></w:footnote></w:footnotes>'
const comments = '<w:comments><w:comment w:id="3"><w:p><w:r><w:t>concealed</w:t></w:r></w:p></w:comment></w:comments>'
const header = '<w:hdr><w:p><w:r><w:t>Jane Roe</w:t></w:r></w:p></w:hdr>'
const parts = { styles, footnotes, comments }

/** A Word file with a piece of WordprocessingML between its first and its last paragraph. */
function around(middle: string, told?: string, others: Readonly<Record<string, string>> = {}): Cell {
  return { bytes: () => wordFile(wordParagraph('Before.') + middle + wordParagraph('After.'), { ...parts, ...others }), told }
}

export const docx: Column = {
  file: 'a.docx',
  cells: {
    'hidden-words': around(paragraph(run('The grade is ') + run('concealed', '<w:vanish/>'))),
    'hidden-by-style': around(paragraph(run('concealed'), '<w:pStyle w:val="Secret2"/>') + paragraph(run('concealed', '<w:rStyle w:val="Unseen"/>'))),
    placeholder: around(paragraph(`${run('Date: ')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('concealed', '<w:rStyle w:val="PlaceholderText"/>')}</w:sdtContent></w:sdt>`)),
    'white-words': around(paragraph(run('The grade is ') + run('concealed', '<w:color w:val="FFFFFF"/>')), 'hidden-words'),
    deleted: around(paragraph(`${run('The grade is ')}${deleted('concealed')}<w:moveFrom>${run('concealed')}</w:moveFrom><w:ins>${run('good')}</w:ins>`), 'tracked-changes'),
    'field-value': around(paragraph(`${run('Led by ')}<w:fldSimple w:instr=" DOCPROPERTY Lead ">${run('Jane Roe')}</w:fldSimple>`)),
    'field-in-field': around(paragraph(field(code('IF ') + field(code('DATE'), run('concealed')) + code(' = 1'), run('on ') + field(code('DATE'), run('6 June 2023'))))),
    direction: around(paragraph(`<w:dir w:val="ltr">${run('5 ')}</w:dir><w:ruby><w:rt>${run('concealed')}</w:rt><w:rubyBase>${run('March')}</w:rubyBase></w:ruby><w:customXml w:element="year"><w:bdo w:val="ltr">${run(' 2024')}</w:bdo></w:customXml>`)),
    'line-break': around(['<w:br/>', '<w:cr/>', '<w:tab/>', '<w:br w:type="column"/>', '<w:ptab w:alignment="right"/>'].map((end) => paragraph(`${run('Jane Roe')}<w:r>${end}</w:r>${run('Director')}`)).join('')),
    'text-box': around(paragraph(newDrawing(`<w:drawing><w:txbxContent>${wordParagraph('Jane Roe')}</w:txbxContent></w:drawing>`) + run('The box is here.'))),
    'cell-with-tab': around(`<w:tbl><w:tr><w:tc>${paragraph(`${run('Overall')}<w:r><w:tab/></w:r>${run('effectiveness')}`)}</w:tc><w:tc>${wordParagraph('good')}</w:tc></w:tr></w:tbl>`),
    embedded: around('<w:altChunk r:id="aFChunk1" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>', undefined, { aFChunk1: String.raw`{\rtf1 Led by Jane Roe.\par}` }),
    equation: around(paragraph(maths('<m:f><m:num><m:r><m:t>x</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>')), 'left-out'),
    note: around(paragraph(`${run('The visit')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' ended.')}`)),
    'drop-cap': around(paragraph(run('C'), '<w:framePr w:dropCap="drop" w:lines="3"/>') + paragraph(run('hildren'))),
    'soft-hyphen': around(paragraph(`${run('safe')}<w:r><w:softHyphen/></w:r>${run('guarding')}`) + paragraph(run('safe\u00ADguarding'))),
    charset: around(paragraph(run('the council’s £5'))),
    'page-header': around('', undefined, { header1: header }),
    comment: around(paragraph(`<w:commentRangeStart w:id="3"/>${run('The visit')}<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>`)),
    object: around(paragraph(shape('<o:OLEObject ProgID="Excel.Sheet.8"/>')), 'left-out'),
    chart: around(paragraph('<w:r><w:drawing><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/></w:drawing></w:r>'), 'left-out'),
    'drawn-words': around(paragraph(shape('<v:shape><v:textpath string="Jane Roe"/></v:shape>'))),
  },
}
