import type { Extractor, FieldRule } from '../../src/rules/extractor.ts'
import type { Outline } from '../../src/rules/outline.ts'
import { Part } from '../../src/rules/part.ts'
import { type Settled, settle } from '../../src/record/settle.ts'
import { type RawBlock, buildDoc } from '../../src/text/build-doc.ts'
import { View } from '../../src/text/view.ts'

const shapes: readonly (readonly [RegExp, (words: string, level: number, marker: string) => Partial<RawBlock>])[] = [
  [/^(?<indent> *)# (?<words>.*)$/, () => ({ kind: 'heading', bold: true })],
  [/^(?<indent> *)- (?<words>.*)$/, (_, level) => ({ kind: 'item', marker: '•', level })],
  [/^(?<indent> *)(?<marker>\d+\.|\([a-z]\)) (?<words>.*)$/, (_, level, marker) => ({ kind: 'item', marker, level })],
  [/^(?<indent> *)\| (?<words>.*) \|$/, (words) => ({ kind: 'row', cells: words.split(' | ').map((cell) => cell.trim()), text: '' })],
  [/^(?<indent> *)~ (?<words>.*)$/, () => ({ kind: 'furniture' })],
]

/** A part made of one block a line: `# heading`, `- bullet`, `1. numbered`, `| cell | cell |`, `~ furniture`, else a paragraph; four blanks nest. */
export function laid(lines: string, outline: Outline = []): Part {
  const raw = lines.split('\n').filter((line) => line.trim()).map(toBlock)
  return new Part(View.whole(buildDoc(raw, null)), outline)
}

function toBlock(line: string): RawBlock {
  for (const [shape, blockOf] of shapes) {
    const groups = shape.exec(line)?.groups
    if (groups) {
      const words = groups.words ?? ''
      return { kind: 'paragraph', text: words, page: null, ...blockOf(words, (groups.indent ?? '').length / 4, groups.marker ?? '') }
    }
  }
  return { kind: 'paragraph', text: line.trim(), page: null }
}

/** What an extractor reads in the whole of such lines: plain values, evidence and warnings. */
export function read<T>(extractor: Extractor<T>, lines: string): Settled<T> {
  const part = laid(lines)
  return settled(part, extractor(part.view, part))
}

/** What a field rule reads in a part with this outline. */
export function readRule<T>(rule: FieldRule<T>, lines: string, outline: Outline = []): Settled<T> {
  const part = laid(lines, outline)
  return settled(part, rule(part))
}

function settled<T>(part: Part, draft: unknown): Settled<T> {
  const result = settle<T>(draft)
  for (const { quote, start, end } of result.evidence) {
    if (part.view.doc.text.slice(start, end) !== quote) throw new Error(`evidence "${quote}" is not at ${start}`)
  }
  return result
}
