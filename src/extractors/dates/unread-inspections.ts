import { noEvent } from '../../phrases/event/no-event.ts'
import { saidIn } from '../../phrases/finder.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { Previous, PreviousEntries } from './one-an-event.ts'

/** Days of earlier inspections that no calendar has. */
export const unreadInspections = defineExtractor<Previous[], PreviousEntries>('unread-inspections', (view) =>
  view.blocks().flatMap((block) => saidIn(noEvent, block).map(({ value }) => value)))
