import type { Summary } from '../../../summary/summary.ts'
import type { Paint } from '../../terminal/paint.ts'
import { counted } from '../../terminal/words.ts'

/** Characters of the longest bar. */
const longestBar = 30

/** How much there is, and a bar for each document type. */
export function countLines(
  { documents, inspections, visits, authorities, firstYear, lastYear, types, actions }: Summary,
  paint: Paint,
): string[] {
  const years = firstYear === null ? '' : `, ${firstYear} to ${lastYear}`
  return [
    paint.strong(`${counted(documents, 'document')}${years}`),
    `${counted(inspections, 'inspection')} and ${counted(visits, 'visit')} of ${authorities} ${authorities === 1 ? 'authority' : 'authorities'}`,
    '',
    ...bars(types, paint),
    ...(actions.length > 0 ? ['', paint.strong('Actions'), ...bars(actions, paint)] : []),
  ]
}

function bars(counts: Summary['types'], paint: Paint): string[] {
  const most = Math.max(1, ...counts.map(([, count]) => count))
  const widest = Math.max(0, ...counts.map(([name]) => name.length))
  return counts.map(([name, count]) => {
    const look = name === 'unknown' ? paint.doubtful : paint.plain
    return `${String(count).padStart(6)}  ${look(name.padEnd(widest))}  ${paint.faint('█'.repeat(Math.max(1, Math.round((count / most) * longestBar))))}`
  })
}
