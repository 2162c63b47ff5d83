import iconv from 'iconv-lite'
import { letter } from '../../support/letter.ts'
import type { Sample } from './sample.ts'

const columns = `${letter}\fOverall effectiveness\t\tRequires improvement\n  The impact of leaders      Good\n\n   1    line\n   2    line\n\n| area | grade |\n|------|-------|\n| care | good |\n`
const page = (charset: string): string => `<!DOCTYPE html><meta charset="${charset}"><title>A letter</title><main><h1>11 March 2022</h1><table><tr><td>Overall\teffectiveness<td rowspan=2 colspan=99999>good<tr><td><ul><li>one<li>two</table><p hidden>unseen<p style="display:none">unseen<p>Dear Ms Thistlewood &#x92;&nbsp;&zwj;&#0;</main>`
const word = '<?xml version="1.0" encoding="koi8-r"?>\n<?mso-application progid="Word.Document"?>\n<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body><w:p><w:r><w:t>11 March 2022</w:t></w:r></w:p></w:body></w:wordDocument>'

/** Texts and pages in odd and in false encodings. */
export const textSamples: readonly Sample[] = [
  ...['windows-1252', 'utf-16le', 'utf-16be', 'utf-32le', 'macroman', 'cp437', 'shift_jis', 'gb18030'].map((encoding) => ({ name: `${encoding}.txt`, bytes: iconv.encode(letter, encoding, { addBOM: encoding.startsWith('utf') }) })),
  { name: 'columns.txt', bytes: Buffer.from(columns) },
  { name: 'letter.md', bytes: Buffer.from(`# ${letter.replaceAll('•', '*')}`) },
  { name: 'page.html', bytes: Buffer.from(page('utf-8')) },
  { name: 'false.html', bytes: iconv.encode(page('shift_jis'), 'windows-1252') },
  { name: 'page.xhtml', bytes: Buffer.from(`<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>11 March 2022<br/>Dear Ms Thistlewood</p></body></html>`) },
  { name: 'word.xml', bytes: Buffer.from(word) },
]
