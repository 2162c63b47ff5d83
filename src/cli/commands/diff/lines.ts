import type { Comparison, RecordChange } from '../../../diff/compare-sets.ts'
import type { Difference } from '../../../diff/differences.ts'
import { neutraliseLine } from '../../terminal/neutralise.ts'
import type { Paint } from '../../terminal/paint.ts'
import { counted } from '../../terminal/words.ts'

const marks = { changed: '~', added: '+', removed: '-' } as const

/** A record that changed, with what changed in it, a line each. */
export function changeLines({ change, id, file, differences, backing }: RecordChange, paint: Paint): string[] {
  return [
    `${brush(change, paint)(marks[change])} ${paint.strong(neutraliseLine(id))}  ${paint.faint(neutraliseLine(file))}`,
    ...differences.map((difference) => differenceLine(difference, paint)),
    ...(backing > 0 ? [paint.faint(`    and ${counted(backing, 'change')} of evidence and reasons (--evidence)`)] : []),
  ]
}

function differenceLine({ change, pointer, before, after }: Difference, paint: Paint): string {
  const values = [
    ...(change === 'added' ? [] : [paint.bad(inWords(before))]),
    ...(change === 'removed' ? [] : [paint.good(inWords(after))]),
  ]
  return `    ${brush(change, paint)(marks[change])} ${neutraliseLine(pointer)}  ${values.join(' → ')}`
}

function brush(change: RecordChange['change'], { good, bad, doubtful }: Paint): (words: string) => string {
  return { changed: doubtful, added: good, removed: bad }[change]
}

function inWords(value: unknown): string {
  return neutraliseLine(JSON.stringify(value) ?? 'nothing')
}

/** "2 records changed in 5 fields, 1 added, 0 removed, 180 the same". */
export function summaryLine({ changes, same }: Comparison): string {
  const of = (kind: RecordChange['change']): RecordChange[] => changes.filter(({ change }) => change === kind)
  const fields = of('changed').reduce((sum, { differences }) => sum + differences.length, 0)
  return `${counted(of('changed').length, 'record')} changed in ${counted(fields, 'value')}, ${of('added').length} added, ${of('removed').length} removed, ${same} the same`
}
