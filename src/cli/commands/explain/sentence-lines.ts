import { neutraliseLine } from '../../terminal/neutralise.ts'
import type { Paint } from '../../terminal/paint.ts'
import type { ExplainedSentence, NearGrade } from './sentences.ts'

/** How sentences are understood, as a person reads it: the sentence, its words with what they mean, its phrases, its grades. */
export function sentenceLines(sentences: readonly ExplainedSentence[], paint: Paint): string[] {
  return sentences.flatMap(({ page, sentence, meanings, phrases, grades }) => [
    paint.strong(neutraliseLine(sentence)) + pageOf(page),
    `    ${paint.faint('words')}    ${meanings.map(({ words, says }) => `${neutraliseLine(words)} ${paint.faint(`[${says}]`)}`).join('  ')}`,
    ...phrases.map(({ words, says }) => `    ${paint.faint('phrase')}   ${says}  ${paint.quote(neutraliseLine(words))}`),
    ...grades.map(({ words, says }) => `    ${paint.faint('grade')}    ${paint.quote(neutraliseLine(words))}  ${says}`),
    '',
  ])
}

/** Grades that were seen and not taken, with the reason and the sentence of each. */
export function nearLines(near: readonly NearGrade[], paint: Paint): string[] {
  if (near.length === 0) return [paint.faint('No grade is named that the record has not.'), '']
  const lines = near.map(({ page, grade, why, sentence }) =>
    `${paint.strong(neutraliseLine(grade))}  not taken: ${why}${pageOf(page)}\n    ${neutraliseLine(sentence)}`)
  return [...lines, '']
}

function pageOf(page: number | null): string {
  return page === null ? '' : `  page ${page}`
}
