import { wordFile, wordParagraph } from '../../../support/word-file.ts'
import type { Cell, Column } from '../kinds.ts'

/** A Word file with a piece of WordprocessingML between its first and its last paragraph. */
function around(middle: string): Cell {
  return { bytes: () => wordFile(wordParagraph('Before.') + middle + wordParagraph('After.')) }
}

export const docx: Column = {
  file: 'a.docx',
  cells: {
    deleted: around('<w:p><w:r><w:t xml:space="preserve">The grade is </w:t></w:r><w:del><w:r><w:delText>concealed</w:delText></w:r></w:del></w:p>'),
  },
}
