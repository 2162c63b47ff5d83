import { defineExtractor } from '../../rules/extractor.ts'
import { clockedDays } from '../../phrases/time/clocked-day.ts'

const versions = /^(?:(?:version|draft|final|v)\b[^\n]{0,30}|(?:last )?updated|as at|date)\b[^\n]{0,40}$/im

/** The day of a plan's version: "Version 3, 12 May 2022", "Updated 4 March 2019". */
export const planDate = defineExtractor<string>('plan-date', (view) =>
  view.findAll(versions).flatMap(({ whole }) => clockedDays(whole).slice(0, 1))[0])
