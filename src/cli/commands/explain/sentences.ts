import { type SentenceReading, readingsIn } from '../../../phrases/readings.ts'
import type { Said } from '../../../phrases/finder.ts'
import type { Mood } from '../../../phrases/verdict/mood.ts'
import type { ToldGrade } from '../../../phrases/verdict/told-grades.ts'
import { concerns } from '../../../record/pointer.ts'
import type { DocketRecord, Evidence } from '../../../record/schema.ts'
import type { Doc } from '../../../text/doc.ts'
import { partOf } from '../../records/part-of.ts'

/** Words of a sentence, and what they say. */
interface ExplainedWords {
  readonly words: string
  readonly says: string
}

/** How a sentence is understood. */
export interface ExplainedSentence {
  readonly page: number | null
  readonly sentence: string
  readonly meanings: readonly ExplainedWords[]
  readonly phrases: readonly ExplainedWords[]
  readonly grades: readonly ExplainedWords[]
}

/** A grade that the document names, and the record has not. */
export interface NearGrade {
  readonly page: number | null
  readonly grade: string
  readonly why: string
  readonly sentence: string
}

/** The sentences in which values of a field were read; without a field, all in which a phrase stands. */
export function explainedSentences(record: DocketRecord, doc: Doc, pointer: string): ExplainedSentence[] {
  const asked = record.evidence.filter((entry) => concerns(entry.pointer, pointer))
  const readings = readingsIn(partOf(record, doc))
  const shown = pointer === '' ? readings : readings.filter(({ sentence }) => asked.some((entry) => sentence.overlaps(entry)))
  return shown.map((reading) => explained(reading, record.evidence))
}

/** The grades that are named and not taken, each with the reason. */
export function nearGrades(record: DocketRecord, doc: Doc): NearGrade[] {
  const told = readingsIn(partOf(record, doc)).flatMap(({ grades }) => grades)
  return told.filter((grade) => !isTaken(grade, record.evidence)).map((grade) => {
    const { page, value } = grade.sentence
    return { page, grade: grade.grade.value, why: whyNot(grade), sentence: value }
  })
}

function explained({ sentence, words, phrases, grades }: SentenceReading, evidence: readonly Evidence[]): ExplainedSentence {
  return {
    page: sentence.page, sentence: sentence.value,
    meanings: words.map(toWords), phrases: phrases.map(toWords),
    grades: grades.map((told) => ({ words: told.grade.value, says: gradeWords(told, evidence) })),
  }
}

function toWords({ value, at }: Said<string>): ExplainedWords {
  return { words: at.value, says: value }
}

function gradeWords(told: ToldGrade, evidence: readonly Evidence[]): string {
  const graded = told.areas.length ? told.areas.map(({ value }) => value).join(', ') : (told.whole?.value ?? 'nothing named')
  const { said, times } = told.when
  const time = [...(told.isLeft ? ['left behind'] : []), ...(said ? [said] : []), ...times].join(' ')
  const fate = isTaken(told, evidence) ? 'taken' : `not taken: ${whyNot(told)}`
  return [`for ${graded}`, ...(time ? [time] : []), told.rule, fate].join('; ')
}

function isTaken({ grade }: ToldGrade, evidence: readonly Evidence[]): boolean {
  return evidence.some((entry) => /^\/judgements\/\d+\/grade$/.test(entry.pointer) && grade.overlaps(entry))
}

const moods: Readonly<Record<Mood, string>> = {
  asserted: 'another place says it, or its time or area is none of this type', denied: 'denied', condition: 'a condition', aim: 'an aim', self: 'a judgement of one’s own',
  scale: 'a scale of grades', share: 'a share of cases or councils', several: 'several councils', setting: 'of another body or setting',
}

function whyNot({ mood, areas, whole, isCounted }: ToldGrade): string {
  if (mood !== 'asserted') return moods[mood]
  if (isCounted) return 'for a number of areas that have no names'
  return areas.length === 0 && !whole ? 'nothing says what was graded' : moods.asserted
}
