import { odtFile } from '../../support/odt-file.ts'
import { wordFile, wordParagraph } from '../../support/word-file.ts'
import type { Sample } from './sample.ts'

const cell = (words: string): string => `<w:tc><w:tcPr><w:gridSpan w:val="1"/><w:vMerge/></w:tcPr><w:p><w:r>${words}</w:r></w:p></w:tc>`
const tabbed = `<w:tbl><w:tblGrid><w:gridCol w:w="100"/></w:tblGrid><w:tr>${cell('<w:t>Overall</w:t><w:tab/><w:t>effectiveness</w:t>')}${cell('<w:t>good</w:t><w:br/><w:tab/>')}</w:tr></w:tbl>`
const box = `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing><wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:txbx><w:txbxContent>${wordParagraph('Idris Cole-Bray')}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>`
const field = '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>11 March 2022</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p><w:p><w:fldSimple w:instr="AUTHOR"><w:r><w:t>Una Peverell</w:t></w:r></w:fldSimple></w:p>'
const tracked = '<w:p><w:ins w:author="A"><w:r><w:t>added</w:t></w:r></w:ins><w:del w:author="A"><w:r><w:delText>taken out</w:delText></w:r></w:del><w:bdo w:val="rtl"><w:r><w:t>March</w:t></w:r></w:bdo><w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>'
const entry = wordParagraph('The quality of pathway plans.', '<w:pStyle w:val="List"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
const chunk = '<w:altChunk r:id="aFChunk1" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>'
const numbering = '<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="(%1)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
const styles = '<w:styles><w:style w:type="paragraph" w:styleId="List"><w:basedOn w:val="Base"/></w:style><w:style w:type="paragraph" w:styleId="Base"><w:basedOn w:val="List"/><w:rPr><w:b/></w:rPr></w:style></w:styles>'
const footnotes = `<w:footnotes><w:footnote w:id="1">${wordParagraph('A note.')}</w:footnote></w:footnotes>`

const columns = '<text:list><text:list-item><text:p>one</text:p><text:list><text:list-item><text:p>two</text:p></text:list-item></text:list></text:list-item></text:list>'
const spanned = '<table:table><table:table-column table:number-columns-repeated="3"/><table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-spanned="2"><text:p>Overall<text:tab/>effectiveness</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>good<text:s text:c="9"/></text:p></table:table-cell></table:table-row></table:table>'

const rtf = String.raw`{\rtf1\ansi\ansicpg932\deff0{\fonttbl{\f0\fcharset128 Mincho;}{\f1\fcharset161 Greek;}{\f2\fcharset2 Symbol;}}{\upr{old \'92}{\*\ud new \u8217 \'92}}\uc2\u-3913 ??{\f1 \'e1\'e2}{\f2 \'b7}\trowd\cellx100\cellx200\intbl Overall\tab effectiveness\cell good\tab\cell\row\pard\column\'83\'41\bin4 }}{{\listtext 1.}one\par}{\*\htmltag <p>}\par}`

/** Files of word processors that hold the odd things together. */
export const wordSamples: readonly Sample[] = [
  { name: 'kinds.docx', bytes: wordFile([wordParagraph('11 March 2022'), tabbed, box, field, tracked, entry, entry, chunk].join(''), { numbering, styles, footnotes, aFChunk1: '<html><body><p>Said elsewhere.</p></body></html>' }) },
  { name: 'spanned.odt', bytes: odtFile(`<text:p>11 March 2022</text:p>${spanned}${columns}`) },
  { name: 'charsets.rtf', bytes: Buffer.from(rtf, 'latin1') },
]
