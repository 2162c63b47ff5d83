import type { Subject } from '../../phrases/subject/subject.ts'
import type { Said } from '../../phrases/finder.ts'
import type { View } from '../../text/view.ts'
import type { Framework } from '../../vocabulary/frameworks.ts'
import type { JudgementArea } from '../../vocabulary/judgement-areas.ts'
import { type NamedArea, between } from './named-area.ts'
import { slacAreas } from './slac-named.ts'

type Meanings = Readonly<Partial<Record<Subject, JudgementArea>>>

/** What every framework grades, by the same names. */
const always: Meanings = { overall: 'overall-effectiveness', 'all-services': 'overall-effectiveness' }
const common: Meanings = {
  ...always, leadership: 'leadership', 'help-and-protection': 'help-and-protection', 'child-protection': 'help-and-protection',
  'care-leavers': 'care-leavers',
}
const lookedAfter: Meanings = {
  'looked-after': 'looked-after-and-permanence', 'in-care': 'looked-after-and-permanence', permanence: 'looked-after-and-permanence',
}

/** Where the framework is not known, as of an earlier inspection, the words decide. */
const asPrinted: Meanings = {
  ...common, 'child-protection': 'safeguarding-overall', safeguarding: 'safeguarding-overall', 'looked-after': 'looked-after-overall',
  'in-care': 'children-in-care', adoption: 'adoption', fostering: 'other', disability: 'other', lscb: 'lscb', aspect: 'slac-other',
}
/** Lines that inspections before 2013 graded besides. */
const unknown: Meanings = { ...asPrinted, 'in-care': 'looked-after-overall', aspect: 'other' }

const current: Readonly<Partial<Record<Framework, Meanings>>> = {
  ilacs: { ...common, 'looked-after': 'children-in-care', 'in-care': 'children-in-care' },
  sif: { ...common, ...lookedAfter, adoption: 'adoption', lscb: 'lscb' },
  'child-protection-2012': {
    ...common, 'child-protection': 'overall-effectiveness', practice: 'other',
  },
  'joint-area-review': { ...unknown, capacity: 'other', practice: 'other' },
  'looked-after-2013': {
    overall: 'looked-after-overall', 'all-services': 'looked-after-overall', capacity: 'looked-after-capacity', leadership: 'leadership',
    'looked-after': 'other', 'in-care': 'other', practice: 'other',
  },
}

/** The area that a framework calls so; undefined where it grades none of that name. */
function areaOf(meaning: Subject, when: 'current' | 'previous', framework: Framework | null): JudgementArea | undefined {
  if (when === 'previous') return asPrinted[meaning]
  return (framework ? (current[framework] ?? always) : unknown)[meaning]
}

type Named = readonly Said<Subject>[]

/** What is known of the inspection that gave a grade: its framework, if anything tells it, and the year it was in. */
interface Frame {
  readonly framework: Framework | null
  readonly year?: number | undefined
}

/** The first year in which care leavers had a grade of their own. */
export const parted = 2023

/**
 * The areas that a framework calls so, in order; of children in care and care leavers side by side an ILACS report makes one, up to the
 * year in which they were parted.
 */
export function areasOf(named: Named, when: 'current' | 'previous', frame: Frame = { framework: 'ilacs' }, above: Named = []): NamedArea[] {
  const { framework, year = 0 } = frame
  if (when === 'current' ? framework === 'slac' : isOfLines(named, above)) return slacAreas(named, above)
  const isOne = framework === 'ilacs' && year < parted
  const found: NamedArea[] = []
  const isOfPermanence = named.some(({ value }) => value === 'permanence' || value === 'lscb')
  for (const { value, at } of withoutHeads(named)) {
    const area = isOfPermanence ? lookedAfter[value] ?? areaOf(value, when, framework) : areaOf(value, when, framework)
    const last = found.at(-1)
    if (area && last && isOne && (when === 'current' || isLine(last)) && areBoth(last, { area, label: at })) {
      found[found.length - 1] = { area: 'care-and-care-leavers', label: last.label.to(at) }
    } else if (area && !found.some((other) => other.area === area && area !== 'other')) found.push({ area, label: at })
  }
  return found
}

/** "the safeguarding inspection, which had judged its capacity to improve good": only one inspection had such a line of a service. */
function isOfLines(named: Named, above: Named): boolean {
  const services = [...above, ...named].filter(({ value }) => value === 'safeguarding' || value === 'looked-after')
  return services.length > 0 && named.every(({ value }) => value === 'capacity')
}

/** "overall effectiveness of safeguarding" is that of safeguarding. */
function withoutHeads(named: Named): Named {
  const services = named.filter(({ value }) => value === 'safeguarding' || value === 'looked-after')
  const isOfBoth = new Set(services.map(({ value }) => value)).size > 1
  return named.filter(({ value, at }, index) => {
    if (value === 'overall' && isOfBoth) return false
    const next = named[index + 1]
    return value !== 'overall' || !next || !['safeguarding', 'looked-after'].includes(next.value) || !isOf(at, next.at)
  })
}

/** Whether nothing but "of" stands between. */
function isOf(one: View, other: View): boolean {
  return /^ of (?:the |its )?$/.test(between(one, other))
}

/** A line of an ILACS report, printed whole or nearly so. */
function isLine({ label }: NamedArea): boolean {
  return /^experiences (?:and progress )?of/i.test(label.folded)
}

function areBoth(one: NamedArea, other: NamedArea): boolean {
  const areas = [one.area, other.area]
  return areas.includes('children-in-care') && areas.includes('care-leavers') && between(one.label, other.label) === ' and '
}
