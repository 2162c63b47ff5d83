import { defineExtractor } from '../../rules/extractor.ts'
import type { View } from '../../text/view.ts'
import { labelled } from '../labelled.ts'
import { daysIn } from './day.ts'

const label = /(?:date\s+of\s+(?:the\s+)?(?:meeting|committee|cabinet)|(?:meeting|committee|cabinet|decision)\s+date|meeting(?:\s+held)?\s+on|date\s+and\s+time(?:\s+of\s+meeting)?)/i
const body = /^.{0,80}\b(?:CABINET|EXECUTIVE|COMMITTEE|PANEL|BOARD|COUNCIL|FORUM|COMMISSION)\b.{0,40}$/im
const held = /\b(?:meeting|minutes)\b.{0,120}\b(?:held|on)\b/i

/** The day of a cabinet's or committee's meeting: labelled, in the line that names the body ("CABINET – 24 MAY 2011"), or in the line below it. */
export const meetingDate = defineExtractor<string>('meeting-date', (view) => {
  const value = labelled(view, label)
  return (value && daysIn(value)[0]) ?? inLineOfBody(view) ?? belowBody(view)
})

function inLineOfBody(view: View): ReturnType<typeof daysIn>[number] | undefined {
  for (const block of view.blocks()) {
    const day = body.test(block.folded) || held.test(block.folded) ? daysIn(block)[0] : undefined
    if (day && block.value.length < 200) return day
  }
  return undefined
}

function belowBody(view: View): ReturnType<typeof daysIn>[number] | undefined {
  const blocks = view.blocks()
  const at = blocks.findIndex((block) => body.test(block.folded))
  return at < 0 ? undefined : blocks.slice(at + 1, at + 4).flatMap((block) => (block.value.length < 80 ? daysIn(block) : []))[0]
}
