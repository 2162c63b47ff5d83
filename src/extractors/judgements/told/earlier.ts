import type { View } from '../../../text/view.ts'
import { monthWord, parseMonth } from '../../../vocabulary/months.ts'
import { monthNumber } from '../../../phrases/time/calendar.ts'

const before = /\b(?:previous(?:ly)?|last\s+(?:time|inspect\w*|full|ofsted|rated|judged|graded|rating|judge?ment|grade|received|visit\w*|ILACS|SIF|year)|formerly|earlier|prior|had\s+(?:previously|already|originally)\s+been|used\s+to\s+be|at\s+that\s+time|at\s+the\s+time(?=,)|first\s+(?:judged|inspected|rated)|historically|since\s+(?:[\w']+\s+){0,4}?(?:being\s+|been\s+)?(?:rated|judged|found|graded|branded|ranked|deemed)\s+(?:to\s+be\s+|as\s+)?["']?(?:inadequate|requir|good|adequate|outstanding))\b/i
const now = /\b(?:now|since\s+(?:its|the|their|our)\s+(?:last|previous)|currently|at\s+this\s+inspection|this\s+time|no\s+longer|(?:latest|new|recent)\s+(?:report|rating|inspection|judge?ment))\b/i
const from = /\b(?:from|of)\s+(?:a\s+)?(?:rating\s+of\s+|judge?ment\s+of\s+)?["']?$/i
const dated = new RegExp(String.raw`\b(?:(?<month>${monthWord})\s+)?(?<year>(?:199|20[0-4])\d)\b(?!\s*/)`, 'i')
/** A report comes out up to this many months behind its inspection. */
const reportingMonths = 7

export interface When {
  /** The inspection's first day where the paper gives days. */
  readonly inspection: string | undefined
  /** The paper's own day. */
  readonly day: string | undefined
}

/** The time that words tell of, against the inspection that their paper is about; undefined where they name none. */
export function timeOf(words: View, when: When): 'current' | 'previous' | undefined {
  if (now.test(words.folded)) return 'current'
  if (before.test(words.folded)) return 'previous'
  const months = words.findAll(dated).flatMap(({ groups }) => lastMonth(groups.year?.folded, groups.month?.folded) ?? [])
  const current = firstMonth(when)
  if (current === undefined || !months.length) return undefined
  return months.every((month) => month < current) ? 'previous' : 'current'
}

/** "removed its 'inadequate' rating", "moved out of 'inadequate'". */
const shed = /\b(?:remov(?:e[ds]?|ing)|lift(?:s|ed|ing)?|los(?:es?|t|ing)|shed(?:s|ding)?|shak(?:es?|en|ing)\soff|shook\soff|escap(?:e[ds]?|ing)|overturn(?:s|ed)|(?:mov|com|climb|emerg|ris)(?:e[ds]?|ing)\s(?:out\sof|up\sfrom|on\sfrom|away\sfrom|from)|came\sout\sof|rose\sfrom)\s(?:[\w']+\s){0,3}["']?$/i

/** "improved from 'requires improvement' to 'good'": the first of these is the earlier one. */
export function isLeftBehind(grade: View, clause: View): boolean {
  const words = clause.before(grade).folded
  if (shed.test(words)) return true
  return from.test(words) && /\bfrom\b/i.test(words) && /^["']?(?:\s\([^)]{0,40}\))?(?:\s(?:in|at)\s[^.;]{0,60}?)?(?:\sto\b|\sand\b|,)/i.test(clause.after(grade).folded)
}

/** The first month that can be this inspection's, counted from year 0. */
function firstMonth({ inspection, day }: When): number | undefined {
  if (inspection) return monthNumber(inspection)
  return day === undefined ? undefined : monthNumber(day) - reportingMonths
}

/** The last month that "2015" or "January 2015" may mean. */
function lastMonth(year: string | undefined, month: string | undefined): number | undefined {
  if (year === undefined) return undefined
  const named = month === undefined ? undefined : parseMonth(month)
  return Number(year) * 12 + (named ?? 12) - 1
}
