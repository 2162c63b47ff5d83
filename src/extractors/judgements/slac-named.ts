import type { Said } from '../../phrases/finder.ts'
import type { Subject } from '../../phrases/subject/subject.ts'
import { fits } from '../../text/search.ts'
import type { JudgementArea } from '../../vocabulary/judgement-areas.ts'
import { type NamedArea, between } from './named-area.ts'

type Named = readonly Said<Subject>[]
type Service = 'safeguarding' | 'looked-after'
type Line = 'overall' | 'capacity'

const services: Readonly<Partial<Record<Subject, Service>>> = {
  safeguarding: 'safeguarding', 'child-protection': 'safeguarding', 'looked-after': 'looked-after', 'in-care': 'looked-after',
}
const isOf = /^ (?:of|for|in|to improve|to) (?:the |its |our )?$/
const isOfBoth = / both(?: areas)?$/
const isJoint = /^(?: services)? and (?:(?:the|its|our|of|for|services) )*$/
const isWhole = /leadership and management/i

/**
 * The areas that an inspection of safeguarding and looked after children calls so. Its two services have lines of the same names: "overall
 * effectiveness" and "capacity to improve" belong to the services named with them, else to the one named last.
 */
export function slacAreas(named: Named, above: Named): NamedArea[] {
  const own = named.filter(({ value }) => services[value])
  const lines = named.filter(({ value }) => lineOf(value))
  if (!lines.length && named.some(isFurther)) return named.filter(isFurther).map(({ at }) => ({ area: 'slac-other', label: at }))
  if (!lines.length) return overallsOf(own)
  const alike = own.filter(({ at }) => lines.some((line) => line.at.start > at.end && fits(likewise, between(at, line.at))))
  return [...overallsOf(alike), ...linesOf(lines, own, above)]
}

/** "Services were rated adequate, as was their capacity to improve": both the service and its line. */
const likewise = /\b(?:as|so)(?:,[^,]{1,30},)? (?:was|were|is|are)\b/

function overallsOf(services: Named): NamedArea[] {
  return services.map(({ value, at }) => ({ area: areaOf('overall', serviceOf(value)), label: at }))
}

function linesOf(lines: Named, own: Named, above: Named): NamedArea[] {
  return lines.flatMap((line) => {
    const isForBoth = line.at.has(isOfBoth)
    return ofServices(line, own.length && !isForBoth ? own : lastServices([...withoutOwn(above, own), ...own], isForBoth))
  })
}

function withoutOwn(above: Named, own: Named): Named {
  return above.filter(({ at }) => own.every((other) => other.at.start !== at.start))
}

function ofServices({ value, at }: Said<Subject>, whose: Named): NamedArea[] {
  const line = lineOf(value) ?? 'overall'
  if (!whose.length) return [{ area: areaOf(line, 'safeguarding'), label: at }]
  return whose.map((service) => {
    const isBeside = service.at.start > at.end && fits(isOf, between(at, service.at))
    return { area: areaOf(line, serviceOf(service.value)), label: isBeside ? at.to(service.at) : at }
  })
}

/** The service named last, or both: "both services", "safeguarding and looked after services, with capacity to improve". */
function lastServices(above: Named, ofBoth: boolean): Named {
  const [one, other] = above.filter(({ value }) => services[value]).slice(-2)
  if (!one || !other) return one ? [one] : []
  return ofBoth || fits(isJoint, between(one.at, other.at)) ? [one, other] : [other]
}

function isFurther({ value, at }: Said<Subject>): boolean {
  return value === 'aspect' || (value === 'leadership' && at.has(isWhole))
}

function lineOf(value: Subject): Line | undefined {
  return value === 'overall' || value === 'capacity' ? value : undefined
}

function serviceOf(value: Subject): Service {
  return services[value] ?? 'safeguarding'
}

function areaOf(line: Line, service: Service): JudgementArea {
  return `${service}-${line}`
}
