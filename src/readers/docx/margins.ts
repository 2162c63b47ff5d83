import { type Flow, flowLines } from '../flow/flow.ts'
import { headLines, isLetterhead } from '../flow/letterhead.ts'
import { withHead, withMargins } from '../flow/margins.ts'
import type { Parts } from '../ooxml/parts.ts'
import { type Shared, readStory } from './read-story.ts'
import { type Section, firstHeader } from './sections.ts'

/** The lines above and below the text. */
interface Margins {
  /** By the ids of their relations. */
  readonly headers: ReadonlyMap<string, readonly string[]>
  readonly footers: readonly (readonly string[])[]
}

/** @throws DocketError when their XML is damaged or breaks a limit. */
export async function readMargins(parts: Parts, main: string, shared: Shared): Promise<Margins> {
  const linesOf = async (part: string): Promise<string[]> => flowLines(readStory(await parts.text(part), shared).flow)
  const headers = new Map<string, string[]>()
  const footers: string[][] = []
  for (const { id, kind, part } of await parts.relations(main)) {
    if (kind === 'header') headers.set(id, await linesOf(part))
    else if (kind === 'footer') footers.push(await linesOf(part))
  }
  return { headers, footers }
}

/**
 * The text with what its pages show above and below it. Each section begins with the head of the letter that its first page's
 * header may be; headers that no page shows are left out.
 */
export function withMarginsOfSections(body: Flow, sections: readonly Section[], { headers, footers }: Margins): Flow {
  const linesOf = (id: string | undefined): readonly string[] => headers.get(id ?? '') ?? []
  const [first, ...others] = sections
  const heads = others.map((section) => ({ ...section, head: headOf(linesOf(firstHeader(section))) }))
  const text = heads.reduceRight((flow, { start, head, opensSheet }) => cutAt(flow, start, head, opensSheet), body)
  if (!sections.some((section) => section.headers.size > 0)) return withMargins(text, [...headers.values()], footers)
  const top = linesOf(first && firstHeader(first))
  const running = shownHeaders(sections).map(linesOf).filter((lines) => lines !== top && !isLetterhead(lines))
  return withMargins(text, [top], [...running, ...footers])
}

function headOf(lines: readonly string[]): string[] {
  return isLetterhead(lines) ? headLines(lines) : []
}

function shownHeaders(sections: readonly Section[]): string[] {
  const hasTitlePage = sections.some((section) => section.hasTitlePage)
  return sections.flatMap((section) => [...section.headers]).filter(([type]) => type !== 'first' || hasTitlePage).map(([, id]) => id)
}

/** A body whose part from a place on is a section with a head. */
function cutAt(body: Flow, start: number, head: readonly string[], opensSheet: boolean): Flow {
  const [first, ...others] = body.slice(start)
  if (!first) return body
  const section = [opensSheet ? { ...first, opensSheet } : first, ...others]
  return [...body.slice(0, start), ...(head.length > 0 ? withHead(section, head) : section)]
}
