import { defineExtractor } from '../../rules/extractor.ts'
import { anyOf } from '../../text/any-of.ts'
import { daysIn } from '../../phrases/time/day.ts'

const paper = '(?:action |improvement )?(?:plan|document|strategy)'
const done = anyOf('agreed', 'approved', 'adopted', 'endorsed', 'signed off')
const settled = String.raw`${done}(?: by [^:\n]{3,60}:)?`
/** "Approved by the Improvement Board, 18 September 2014" */
const settledBy = `${done}(?= (?:by|at) )`
const words = anyOf(settledBy, String.raw`(?:version|draft|v) ?(?:\d[\d.]*)?`, 'final(?: version)?', '(?:last )?updated', 'as at', 'date', 'submitted', `${paper} ${settled}`)
const lead = String.raw`${words}\b[ ,:.-]*`
const versions = new RegExp(String.raw`^${lead}(?<rest>[^\n]{4,90})$`, 'im')

/** "v1.0 | Approved | 11 June 2024": a row of a table of versions. */
const version = /^(?:version|v) ?\d[\d.]* ?[|\t][^\n]{4,90}$/im

/** The latest day that a plan's table of versions tells: some begin with the newest. */
export const versionDate = defineExtractor<string>('version-date', (view) =>
  view.findAll(version).flatMap(({ whole }) => daysIn(whole).slice(0, 1)).sort((a, b) => a.value.localeCompare(b.value)).at(-1))

/** The day of a plan's version: "Version 3, 12 May 2022", "Updated 4 March 2019". */
export const planDate = defineExtractor<string>('plan-date', (view) =>
  view.findAll(versions).flatMap(({ groups: { rest } }) => (rest ? daysIn(rest).slice(0, 1) : []))[0])
