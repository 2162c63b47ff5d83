import type { Draft } from '../../record/draft.ts'
import type { Finding } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { Part } from '../../rules/part.ts'
import { Grounded } from '../../text/grounded.ts'
import type { BlockView, View } from '../../text/view.ts'
import { gradeWord } from '../../vocabulary/grades.ts'
import { entryText } from '../actions/actions.ts'

export interface FindingsOptions {
  /** Sections whose headings name a topic: one with another heading ("Inspection findings") belongs to the nearest of these above it. */
  readonly topics?: readonly string[]
}

/** A grade below a heading names no topic: "Grade 4 (Inadequate)". */
const gradeAlone = new RegExp(String.raw`^(?:grade\s+\d\b|${gradeWord}\W*$)`, 'i')

/** Bulleted and numbered entries of a section, each a finding under the section's last heading. */
export function findings(kind: Finding['kind'], options: FindingsOptions = {}) {
  return defineExtractor<Finding[]>('findings', (view, part) => {
    let heading = topicOf(view, part, options)
    const found: Draft<Finding>[] = []
    for (const block of view.blocks()) {
      if (block.block.kind === 'heading' && !gradeAlone.test(block.body.folded)) heading = block.body
      else if (block.block.kind === 'item' && !block.body.isEmpty) found.push(toFinding(block, kind, heading))
    }
    return found
  })
}

function topicOf(view: View, { sections }: Part, { topics }: FindingsOptions): View | undefined {
  const at = sections.findIndex((section) => section.body.start === view.start)
  const above = sections.slice(0, at + 1)
  const topic = topics && above.filter((section) => topics.includes(section.id)).at(-1)
  return (topic ?? above.at(-1))?.heading.body
}

function toFinding(block: BlockView, kind: Finding['kind'], heading: View | undefined): Draft<Finding> {
  return { kind: block.body.means(kind), text: new Grounded(entryText(block.body.quote), block.body), section: heading ? heading.words() : null }
}
