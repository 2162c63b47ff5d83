// How well links of actions to later passages agree with labelled pairs: tsx scripts/score-threads.ts tests/follow/held-out-pairs.json RECORDS
import { readFileSync } from 'node:fs'
import { itemOf } from '../src/analysis/records/evidence-item.ts'
import { recordSet } from '../src/analysis/record-set.ts'
import type { Link } from '../src/follow/links.ts'
import { threadsOf } from '../src/follow/threads.ts'
import { resolvePointer } from '../src/record/pointer.ts'
import { recordsIn } from './records-in.ts'

interface Place {
  /** The hash of the file's bytes. */
  readonly source: string
  readonly file: string
  readonly pointer: string
  readonly start?: number
  readonly end?: number
}

interface Pair {
  readonly id: number
  readonly earlier: Place
  readonly later: Place
  readonly label: 'same' | 'not'
  readonly kind?: string | null
}

interface Judged {
  readonly pair: Pair
  readonly link: Link | undefined
}

const [pairsFile, recordsFolder] = process.argv.slice(2)
if (pairsFile === undefined || recordsFolder === undefined) throw new Error('tsx scripts/score-threads.ts PAIRS.json RECORDS')
const set = recordSet(recordsIn(recordsFolder))
const sources = new Map(set.records.map(({ key, record }) => [key, record.source.sha256]))
const records = new Map(set.records.map(({ record }) => [record.source.sha256, record]))
const shown = new Map(threadsOf(set).flatMap(({ links }) => links).map((link) => [nameOf(link), link]))
const pairs = JSON.parse(readFileSync(pairsFile, 'utf8')) as readonly Pair[]
const judged = pairs.map((pair): Judged => ({ pair, link: shown.get(nameOfPair(pair)) }))

console.log(`${shown.size} links shown in all; ${pairs.length} pairs`)
tell('all', judged)
tell('explicit', judged.filter(({ link }) => link?.explicit))
tell('suggested', judged.filter(({ link }) => link && !link.explicit))
const right = judged.filter(({ pair, link }) => link && isSame(pair))
console.log(`kind as labelled: ${right.filter(({ pair, link }) => link?.kind === pair.kind).length} of ${right.length}`)
for (const each of judged) if (isSame(each.pair) !== (each.link !== undefined)) show(each)
for (const each of right) if (each.link?.kind !== each.pair.kind) show(each)

/** Recall is against all pairs that are the same, so that it says something of all links alone. */
function tell(name: string, some: readonly Judged[]): void {
  const found = some.filter(({ link }) => link !== undefined)
  const hits = found.filter(({ pair }) => isSame(pair)).length
  const precision = hits / found.length
  const recall = hits / pairs.filter(isSame).length
  const f1 = (2 * precision * recall) / (precision + recall)
  console.log(`${name.padEnd(10)} precision ${precision.toFixed(3)} (${hits} of ${found.length})  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`)
}

function show({ pair, link }: Judged): void {
  const fault = link ? (isSame(pair) ? `kind ${link.kind}` : 'shown') : 'missed'
  console.log(`\n${fault}  #${pair.id} ${pair.label} ${pair.kind ?? ''} ${link?.score.toFixed(2) ?? ''}${link?.explicit ? ' explicit' : ''}`)
  console.log(`  ${pair.earlier.file} ${pair.earlier.pointer}\n    ${textAt(pair.earlier)}`)
  console.log(`  ${pair.later.file} ${pair.later.pointer}\n    ${textAt(pair.later)}`)
}

/** The words of a pair's side: of a finding the sentence that was labelled. */
function textAt({ source, pointer, start, end }: Place): string {
  const item = itemOf(pointer)
  const evidence = records.get(source)?.evidence.find((each) => each.pointer === `${item}/text`)
  if (evidence && start !== undefined && end !== undefined) return evidence.quote.slice(start - evidence.start, end - evidence.start)
  return String(resolvePointer(records.get(source), `${item}/text`))
}

function isSame({ label }: Pair): boolean {
  return label === 'same'
}

function nameOf({ earlier, later }: Link): string {
  return [sources.get(earlier.record), earlier.pointer, sources.get(later.record), later.pointer].join(' ')
}

function nameOfPair({ earlier, later }: Pair): string {
  return [earlier.source, itemOf(earlier.pointer), later.source, itemOf(later.pointer)].join(' ')
}
