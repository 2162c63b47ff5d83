import type { Draft } from '../../record/draft.ts'
import type { Finding } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { Grounded } from '../../text/grounded.ts'
import type { BlockView, View } from '../../text/view.ts'
import { entryText } from '../actions/actions.ts'

/** Bulleted and numbered entries of a section, each a finding under the section's last heading. */
export function findings(kind: Finding['kind']) {
  return defineExtractor<Finding[]>('findings', (view, part) => {
    const own = part.sections.find((section) => section.body.start === view.start)?.heading
    let heading: View | undefined = own?.body
    const found: Draft<Finding>[] = []
    for (const block of view.blocks()) {
      if (block.block.kind === 'heading') heading = block.body
      else if (block.block.kind === 'item' && !block.body.isEmpty) found.push(toFinding(block, kind, heading))
    }
    return found
  })
}

function toFinding(block: BlockView, kind: Finding['kind'], heading: View | undefined): Draft<Finding> {
  return { kind: block.body.means(kind), text: new Grounded(entryText(block.body.quote), block.body), section: heading ? heading.words() : null }
}
