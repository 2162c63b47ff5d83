import type { Draft } from '../../record/draft.ts'
import type { Finding } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { Section } from '../../rules/outline.ts'
import type { Part } from '../../rules/part.ts'
import type { BlockView, View } from '../../text/view.ts'
import { gradeWord } from '../../vocabulary/grades.ts'
import { entryWords } from '../actions/action-draft.ts'
import { paragraphNumber } from './numbering.ts'

interface FindingsOptions {
  /** Sections whose headings name a topic: one with another heading ("Inspection findings") belongs to the nearest of these above it. */
  readonly topics?: readonly string[]
  /**
   * Boxes of plain words below a topic's heading, behind which its findings may begin without a heading of their own: only what is numbered
   * is a finding there.
   */
  readonly boxes?: readonly string[]
}

/** A grade below a heading names no topic: "Grade 4 (Inadequate)". */
const gradeAlone = new RegExp(String.raw`^(?:grade \d\b|${gradeWord}\W*$)`, 'i')

/** Bulleted and numbered entries of a section, each a finding under the section's last heading. */
export function findings(kind: Finding['kind'], options: FindingsOptions = {}) {
  return defineExtractor<Finding[]>('findings', (view, part) => {
    const above = sectionsDownTo(view, part)
    const isBox = options.boxes?.includes(above.at(-1)?.id ?? '') ?? false
    if (isBox && !options.topics?.includes(above.at(-2)?.id ?? '')) return []
    let heading = topicOf(above, options)
    const found: Draft<Finding>[] = []
    for (const block of view.blocks()) {
      if (block.block.kind === 'heading' && !block.body.has(gradeAlone)) heading = block.body
      else if (isEntry(block, isBox)) found.push(toFinding(block, kind, heading))
    }
    return found
  })
}

/** The section that the view is, behind all that come before it. */
function sectionsDownTo(view: View, { sections }: Part): readonly Section[] {
  return sections.slice(0, sections.findIndex((section) => section.body.start === view.start) + 1)
}

function topicOf(above: readonly Section[], { topics }: FindingsOptions): View | undefined {
  const topic = topics && above.filter((section) => topics.includes(section.id)).at(-1)
  return (topic ?? above.at(-1))?.heading.body
}

function isEntry({ block, body }: BlockView, isNumbered: boolean): boolean {
  return block.kind === 'item' && !body.isEmpty && (!isNumbered || paragraphNumber(block.marker) !== undefined)
}

function toFinding(block: BlockView, kind: Finding['kind'], heading: View | undefined): Draft<Finding> {
  return { kind: block.body.means(kind), text: entryWords(block.body), section: heading ? heading.words() : null }
}
