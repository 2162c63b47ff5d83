// How well links of actions to later passages agree with labelled pairs: tsx scripts/score-threads.ts tests/follow/held-out-pairs.json RECORDS
import { itemOf } from '../src/analysis/records/evidence-item.ts'
import { recordSet } from '../src/analysis/record-set.ts'
import type { Link } from '../src/follow/links.ts'
import { resolvePointer } from '../src/record/pointer.ts'
import { type Pair, type Place, isSame, pairsIn, shownLinks } from './judged-pairs.ts'
import { recordsIn } from './records-in.ts'

interface Judged {
  readonly pair: Pair
  readonly link: Link | undefined
}

const [pairsFile, recordsFolder] = process.argv.slice(2)
if (pairsFile === undefined || recordsFolder === undefined) throw new Error('tsx scripts/score-threads.ts PAIRS.json RECORDS')
const set = recordSet(recordsIn(recordsFolder))
const records = new Map(set.records.map(({ record }) => [record.source.sha256, record]))
const { count, linkOf } = shownLinks(set)
const pairs = pairsIn(pairsFile)
const judged = pairs.map((pair): Judged => ({ pair, link: linkOf(pair) }))

console.log(`${count} links shown in all; ${pairs.length} pairs`)
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
  if (evidence && typeof start === 'number' && typeof end === 'number') return evidence.quote.slice(start - evidence.start, end - evidence.start)
  return String(resolvePointer(records.get(source), `${item}/text`))
}
