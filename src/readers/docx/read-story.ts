import type { Flow } from '../flow/flow.ts'
import { ListCounters } from '../flow/list-counters.ts'
import type { Lists } from '../flow/lists.ts'
import { Notices } from '../flow/notices.ts'
import type { Limits } from '../limits/limits.ts'
import type { Section } from './sections.ts'
import { Story } from './story.ts'
import type { Styles } from './styles.ts'
import { type Beside, WordVisitor } from './word-visitor.ts'
import { walkPresentXml } from './word-xml.ts'

/** What all parts of a Word file share. */
export interface Shared {
  readonly styles: Styles
  readonly lists: Lists
  readonly limits: Limits
}

/** What a part of a Word file says: its text, a header, its foot-notes. */
interface StoryRead {
  readonly flow: Flow
  readonly sections: readonly Section[]
  /** The notes that the part holds. */
  readonly notes: ReadonlyMap<string, Flow>
  /** Whether changes are tracked in it; the flow is as if all were accepted. */
  readonly hasChanges: boolean
}

const nothing: Beside = { notes: new Map(), chunks: new Map() }

/** @throws DocketError when the XML is damaged or breaks a limit. */
export function readStory(xml: string, { styles, lists, limits }: Shared, notices = new Notices(), beside = nothing): StoryRead {
  const story = new Story(styles, new ListCounters(lists), notices)
  const visitor = new WordVisitor(story, beside)
  walkPresentXml(xml, visitor, limits)
  if (story.fields.isUnfinished) notices.add('left-out', 'what stands in a field without an end')
  return { flow: story.builder.flow, sections: story.sections.ended, notes: visitor.notes, hasChanges: visitor.hasChanges }
}
