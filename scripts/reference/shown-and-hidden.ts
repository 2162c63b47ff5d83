import { columns } from '../../tests/readers/shown/columns.ts'
import { type Column, type KindId, kinds } from '../../tests/readers/shown/kinds.ts'

const opening = `# What is shown is read

<!-- Made from the tests in tests/readers/shown by npm run reference. -->

One rule holds for all formats: what a person sees who opens and prints the file is read, what is hidden is not, and what docket cannot read of
what is shown is reported by a warning, never passed over. Where it is doubtful whether words are shown at all, as with white words on white, they are
left out, and a warning says so. Each warning stands in the record's \`warnings\`, says what it is, and names the words before it, or the page.

Every cell of this table is a test. **read**: the words are in the text. **not read**: they are not. A code is the warning that reports them:
\`hidden-words\` and \`tracked-changes\` that words were left out because they are hidden or deleted, \`left-out\` that something shown could not be read.
–: the format does not have it, or has it in the way of another row. Saved web archives (MHTML) are read as web pages.
`

const closing = `
## What stays unread

| what | what reports it |
|---|---|
| equations: how they are set in DOCX, all of them elsewhere | \`left-out\` |
| objects of other programs, charts, diagrams | \`left-out\` |
| pictures in word processors' files and web pages; scanned pages are read by text recognition | nothing: most are marks of the house |
| forms of web pages that are the site's own, such as its search | nothing: they are no part of the document |
| style sheets that are not in the page itself | nothing: words that they alone would hide are read |
| words that a script would write into a page | nothing: the file does not hold them |
| a page whose text layer is no text, or a scan that cannot be recognised | \`text-broken\`, \`page-without-text\`, \`ocr-doubtful\` |
| files in a mail or a PDF that hold no document: pictures, signatures, programs | nothing, or the error of that file alone |
| Word 6 and 95, files locked by a password | the file's error, which says how to save it |

[Codes](codes.md) has every warning and error.
`

/** What is read, not read and reported of each kind of words, from the table of tests. */
export function shownDocument(): string {
  const heads = ['', ...columns.map(({ file }) => file.slice(file.lastIndexOf('.') + 1).toUpperCase())]
  const rows = (Object.keys(kinds) as KindId[]).map((id) => [kinds[id].says, ...columns.map((column) => cellOf(column, id))])
  const table = [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  return [opening, ...table, closing].join('\n')
}

function cellOf({ cells }: Column, id: KindId): string {
  const cell = cells[id]
  if (!cell) return '–'
  if (cell.told !== undefined) return `reported \`${cell.told}\``
  return 'hides' in kinds[id] ? 'not read' : 'read'
}
