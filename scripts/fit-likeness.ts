// Fits how much each trait of likeness says to judged pairs, for src/follow/trait-weights.ts, and tells what such weights do for authorities
// that they were not fitted to: tsx scripts/fit-likeness.ts RECORDS tests/follow/fitted-*.json
import { groupBy } from '../src/analysis/lists/group-by.ts'
import { itemOf } from '../src/analysis/records/evidence-item.ts'
import { recordSet } from '../src/analysis/record-set.ts'
import { type Candidate, againIn, toldIn } from '../src/follow/links.ts'
import { datedOf } from '../src/follow/passages.ts'
import { type Pair, type Place, isSame, pairsIn } from './judged-pairs.ts'
import { recordsIn } from './records-in.ts'

/** A judged pair as numbers: a one for what is said without any trait, its traits, and whether it is the nearest. */
interface Row {
  readonly file: string
  readonly authority: string
  readonly isSame: boolean
  readonly numbers: readonly number[]
}

const [steps, rate, shrinkage, folds] = [4000, 0.5, 0.002, 10]
const [recordsFolder = '.', ...files] = process.argv.slice(2)
const inspections = recordSet(recordsIn(recordsFolder)).inspections
const dated = new Map(inspections.flatMap((each) => {
  const known = datedOf(each)
  return known ? [[each.record.source.sha256, known] as const] : []
}))
const rows = files.flatMap((file) => rowsOf(file, pairsIn(file)))
const names = ['none', ...Object.keys(traitsAnywhere()), 'nearest']

const authorities = [...new Set(rows.map(({ authority }) => authority))]
const guesses = Array.from({ length: folds }, (_, fold) => {
  const held = new Set(authorities.filter((_each, at) => at % folds === fold))
  const weights = fit(rows.filter(({ authority }) => !held.has(authority)))
  return rows.filter(({ authority }) => held.has(authority)).map((row) => ({ row, sure: surenessOf(row, weights) }))
}).flat()

for (const [file, own] of groupBy(guesses, ({ row }) => row.file)) {
  console.log(`\n${file}: ${own.length} pairs that have anything in common, judged by weights of other authorities`)
  for (const enough of [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8]) {
    const found = own.filter(({ sure }) => sure >= enough)
    const hits = found.filter(({ row }) => row.isSame).length
    const recall = hits / own.filter(({ row }) => row.isSame).length
    console.log(`  ${enough.toFixed(2)}  precision ${(hits / found.length).toFixed(3)} (${hits} of ${found.length})  recall ${recall.toFixed(3)}`)
  }
}
console.log(`\n${fit(rows).map((weight, at) => `${names[at]}: ${weight.toFixed(2)}`).join(', ')}`)

function traitsAnywhere(): object {
  for (const earlier of dated.values()) {
    const [some] = againIn(earlier, earlier)
    if (some) return some.traits
  }
  return {}
}

function rowsOf(file: string, pairs: readonly Pair[]): Row[] {
  const byDocuments = groupBy(pairs, ({ earlier, later }) => `${earlier.source} ${later.source}`)
  return [...byDocuments.values()].flatMap((own) => {
    const [earlier, later] = [dated.get(own[0]?.earlier.source ?? ''), dated.get(own[0]?.later.source ?? '')]
    if (!earlier || !later) return []
    const candidates = new Map([...againIn(earlier, later), ...toldIn(earlier, later)].map((each) => [nameOf(each.action.pointer, each.whole.pointer), each]))
    const authority = earlier.inspection.record.authority?.name ?? ''
    return own.flatMap((pair) => {
      const candidate = candidates.get(nameOf(itemOf(pair.earlier.pointer), itemOf(pair.later.pointer)))
      return candidate && isOfPlace(candidate, pair.later) ? [{ file, authority, isSame: isSame(pair), numbers: numbersOf(candidate) }] : []
    })
  })
}

/** Whether a candidate speaks of the words that were judged. */
function isOfPlace({ whole, sentence }: Candidate, { start, end }: Place): boolean {
  const from = whole.start ?? 0
  return typeof start !== 'number' || typeof end !== 'number' || (from + sentence.start < end && from + sentence.end > start)
}

function numbersOf({ traits, isNearest }: Candidate): number[] {
  return [1, ...Object.values(traits) as number[], Number(isNearest)]
}

function nameOf(earlier: string, later: string): string {
  return `${earlier} ${later}`
}

/** Logistic regression by gradient descent, a little shrunk. */
function fit(some: readonly Row[]): number[] {
  let weights = names.map(() => 0)
  for (let step = 0; step < steps; step += 1) {
    const errors = some.map((row) => surenessOf(row, weights) - Number(row.isSame))
    weights = weights.map((weight, at) => {
      const slope = some.reduce((sum, { numbers }, each) => sum + (errors[each] ?? 0) * (numbers[at] ?? 0), 0) / some.length
      return weight - rate * (slope + (at === 0 ? 0 : shrinkage * weight))
    })
  }
  return weights
}

function surenessOf({ numbers }: Row, weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-numbers.reduce((sum, number, at) => sum + number * (weights[at] ?? 0), 0)))
}
