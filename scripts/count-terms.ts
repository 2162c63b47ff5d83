// Counts in how many sentences of inspections each term stands, for src/follow/words/counts.ts: tsx scripts/count-terms.ts RECORDS > FILE
import { recordSet } from '../src/analysis/record-set.ts'
import { sentencesOf } from '../src/follow/words/sentences.ts'
import { termsOf } from '../src/follow/words/terms.ts'
import { recordsIn } from './records-in.ts'

/** What stands in fewer sentences is rare, and not listed. */
const fewest = 60

const counts = new Map<string, number>()
let total = 0
for (const { record } of recordSet(recordsIn(process.argv[2] ?? '.')).inspections) {
  const texts = [
    ...record.actions.map(({ text, items }) => [text, ...items].join(' ')),
    ...record.findings.flatMap(({ text }) => sentencesOf(text).map((sentence) => sentence.text)),
  ]
  for (const text of texts) for (const term of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + 1)
  total += texts.length
}
const listed = [...counts].filter(([, count]) => count >= fewest).sort(([a], [b]) => (a < b ? -1 : 1)).map(([term, count]) => `${term} ${count}`)
const lines = listed.reduce<string[]>((all, entry) => {
  const last = all.at(-1) ?? ''
  return last.length + entry.length > 120 || all.length === 0 ? [...all, entry] : [...all.slice(0, -1), `${last} ${entry}`]
}, [])
console.log(`/* Made by scripts/count-terms.ts of inspection reports and letters. */

/** Sentences that were counted. */
export const sentences = ${total}

/** In how many of them each term stands; what stands in fewer than ${fewest} is not listed. */
export const counts: ReadonlyMap<string, number> = read(\`
${lines.join('\n')}
\`)

function read(list: string): Map<string, number> {
  const words = list.trim().split(/\\s/)
  return new Map(words.flatMap((term, at) => (at % 2 === 0 ? [[term, Number(words[at + 1])]] : [])))
}`)
