import { documentTypes } from '../src/document-types/index.ts'
import { findLines } from '../src/layout/lines/lines.ts'
import { readText } from '../src/readers/text/read-text.ts'
import { Part } from '../src/rules/part.ts'
import { classify } from '../src/stages/classify.ts'
import { extract } from '../src/stages/extract.ts'
import { buildDoc } from '../src/text/build-doc.ts'
import { View } from '../src/text/view.ts'
import { page, run } from '../tests/layout/hand-set.ts'

/** Work over an input that can be as long as wanted. */
export interface HostileWork {
  readonly name: string
  /** @param length characters of a text, or runs of a page */
  of(length: number): void
}

/** Stretches that rules look at closely, each repeated until a line is as long as wanted. */
const stretches: Readonly<Record<string, string>> = {
  days: '1 and 2 to ',
  names: 'Ann Marsh ',
  commas: 'a, ',
  grades: 'judged to be good ',
  boards: 'The board is now that it ',
  services: 'Children’s services in a ',
  inspections: 'the last inspection ',
  digits: '1.1',
  quotes: "'\"",
  labels: 'Lead inspector: ',
  councils: 'North East Lincolnshire Council ',
  visits: 'the visit was ',
  brackets: '(a',
  asks: 'asked the ',
  letters: 'A',
  hyphens: 'a-',
}

/** What the reader of text files looks at closely. */
const pieces = [
  'Word ', '**a ', '*a ', '[', '[a](b ', '|', '| a\n', '<a ', '<!-- ', '&a', 'HMI, ', '1.', '▪ a ', '- ', 'a\t', 'A\n', 'aaa     bbb\n', '1\n\n', 'goes on\n', '.)',
]

export const hostileWork: readonly HostileWork[] = [
  ...Object.entries(stretches).map(([name, words]) => ({ name, of: (length: number) => { applyRules(repeated(words, length)) } })),
  ...pieces.map((piece) => ({ name: `read ${JSON.stringify(piece)}`, of: (length: number) => { readText(repeated(piece, length)) } })),
  { name: 'runs of a page', of: (length) => { setLines(length) } },
]

function repeated(words: string, length: number): string {
  return words.repeat(Math.ceil(length / words.length))
}

/** Classifies and extracts one long paragraph as every document type. */
function applyRules(line: string): void {
  const view = View.whole(buildDoc([{ kind: 'paragraph', text: 'Dear Ann', page: 1 }, { kind: 'paragraph', text: line, page: 1 }], 1))
  classify(view, documentTypes)
  for (const type of documentTypes) extract(new Part(view, type.outline), type.fields)
}

/** Finds the lines of a page of more runs than any text has. */
function setLines(count: number): void {
  const runs = Array.from({ length: count }, (_, at) => run('x', { x: (at * 7) % 500, y: 700 - (at % 3) }, at))
  findLines({ ...page(1, []), runs }, () => undefined)
}
