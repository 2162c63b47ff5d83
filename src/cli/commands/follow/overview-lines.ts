import type { Fate, FollowOverview } from '../../../follow/overview.ts'
import type { Paint } from '../../terminal/paint.ts'
import { counted } from '../../terminal/words.ts'

/** So many topics are told. */
const mostTopics = 15
const heads = ['raised', 'authorities', 'spoken of later', 'again at the next inspection'] as const

/** What is raised most often, and how often again: by topic, year and region. */
export function overviewLines({ all, topics, years, regions }: FollowOverview, paint: Paint): string[] {
  if (all.actions === 0) return ['No inspection of these records raises anything.']
  const widest = Math.max(...[...topics, ...years, ...regions].map(({ name }) => name.length))
  const rest = topics.length - mostTopics
  return [
    paint.strong(`${counted(all.actions, 'action')} of ${all.authorities} ${all.authorities === 1 ? 'authority' : 'authorities'}`),
    `${all.spokenOf} are spoken of later${raisedAgain(all)}.`,
    ...table('topic', topics.slice(0, mostTopics), widest, paint),
    ...(rest > 0 ? [paint.faint(`… and ${counted(rest, 'more topic')}; --json has all.`)] : []),
    ...table('year', years, widest, paint),
    ...table('region', regions, widest, paint),
    '',
    paint.faint('Most of this is suggested by likeness of wording: --authority NAME --quotes shows each link with its words.'),
  ]
}

function table(title: string, fates: readonly Fate[], widest: number, paint: Paint): string[] {
  return [
    '',
    paint.faint([title.padEnd(widest), ...heads].join('  ')),
    ...fates.map((fate) => line(fate, widest, paint)),
  ]
}

function line(fate: Fate, widest: number, paint: Paint): string {
  const cells = [String(fate.actions), String(fate.authorities), String(fate.spokenOf), again(fate)]
  return [paint.plain(fate.name.padEnd(widest)), ...cells.map((cell, at) => cell.padStart(heads[at]?.length ?? 0))].join('  ')
}

function raisedAgain({ raisedAgainAtNext, inspectedAgain }: Fate): string {
  if (inspectedAgain === 0) return ''
  return `; of ${inspectedAgain} whose authority was inspected again, ${raisedAgainAtNext} (${percent(raisedAgainAtNext, inspectedAgain)}) were raised again at the next inspection`
}

/** "12 of 80, 15 %"; nothing where no inspection has followed yet. */
function again({ raisedAgainAtNext, inspectedAgain }: Fate): string {
  if (inspectedAgain === 0) return '·'
  return `${raisedAgainAtNext} of ${inspectedAgain}, ${percent(raisedAgainAtNext, inspectedAgain)}`
}

function percent(some: number, all: number): string {
  return `${Math.round((some / all) * 100)} %`
}
