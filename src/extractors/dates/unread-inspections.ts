import { noEvent } from '../../phrases/event/no-event.ts'
import { foundIn, mayHold } from '../../phrases/finder.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { Previous, PreviousEntries } from './one-an-event.ts'

/** Days of earlier inspections that no calendar has. */
export const unreadInspections = defineExtractor<Previous[], PreviousEntries>('unread-inspections', (view) =>
  view.blocks().filter((block) => mayHold(block, noEvent)).flatMap((block) =>
    sentencesOf(block).flatMap((sentence) => foundIn(noEvent, sentence).map(({ value }) => value))))
