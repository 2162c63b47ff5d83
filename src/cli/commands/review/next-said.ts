import { type SaidOfRecord, partOf } from '../../../corrections/of-record.ts'
import { applyCorrections } from '../../../corrections/apply.ts'
import { editCorrections } from '../../../corrections/edit.ts'
import type { Accepted, Correction } from '../../../corrections/schema.ts'
import { seenAs } from '../../../batch/corrections/seen-as.ts'
import type { Attention } from '../../../analysis/attention.ts'
import type { AskedChange } from '../../../review/change.ts'
import { isAccepted } from '../../../review/data/list.ts'
import { pageAt } from '../../../text/doc.ts'
import { givenValue } from './given-value.ts'
import type { Readable } from './looked.ts'
import { refusal } from './refusal.ts'

/** What is said of a record after a change, or why the change cannot be. */
export type Next = { readonly said: SaidOfRecord } | { readonly message: string }

/** What a person's change makes of what was said of a record before. Taking back is not his to do here. */
export function nextSaid(looked: Readable, { change, by, on }: AskedChange): Next {
  const { reviewed: { said, record } } = looked
  const who = { ...(by && { by }), ...(on && { on }) }
  switch (change.kind) {
    case 'edit': {
      const given = givenValue(change, record, looked.opened.doc)
      return 'message' in given ? given : corrected(looked, { pointer: change.pointer, ...given, ...reasoned(change.reason), ...who })
    }
    case 'remove': return corrected(looked, { pointer: removed(change.pointer), ...reasoned(change.reason), ...who })
    case 'drop': return dropped(looked, change.correction)
    case 'accept': return { said: { ...said, accepted: acceptedIn(looked, change.doubts) } }
    case 'see': return { said: { ...said, seen: { ...partOf(record), values: seenAs(record), ...who } } }
    case 'undo': return { message: 'There is nothing to undo.' }
  }
}

function reasoned(reason: string | undefined): { reason?: string } {
  return reason?.trim() ? { reason: reason.trim() } : {}
}

function corrected(looked: Readable, edit: Omit<Correction, 'was' | 'part'>): Next {
  const { raw, opened: { text }, reviewed: { said } } = looked
  const next = editCorrections(raw, said.corrections, edit, text)
  const isOther = JSON.stringify(next) !== JSON.stringify(said.corrections)
  return isOther ? checked(looked, next) : { message: 'It says that already.' }
}

function dropped(looked: Readable, number: number): Next {
  const { corrections } = looked.reviewed.said
  return number < corrections.length ? checked(looked, corrections.toSpliced(number, 1)) : { message: 'There is no such correction.' }
}

/** Corrections that make a record. */
function checked({ raw, opened: { text }, reviewed: { said } }: Readable, corrections: readonly Correction[]): Next {
  const { refused: [refused] } = applyCorrections(raw, corrections, text)
  return refused ? { message: refusal(refused) } : { said: { ...said, corrections } }
}

/** Parts of entries that may be nothing. */
const mayBeNothing = /\/(?:title|organisation|phone|email|number|timescale|owner|section)$|^\/(?!inspectors)\w+\/\d+\/role$|\/items\/\d+$/
const entry = /^\/(?:dates\/)?\w+\/\d+(?=\/)/

/** What goes with a value that is removed: a part that must be there takes its whole entry along. */
function removed(pointer: string): string {
  return mayBeNothing.test(pointer) ? pointer : entry.exec(pointer)?.[0] ?? pointer
}

function acceptedIn({ reviewed: { said, attention, record }, opened: { doc } }: Readable, doubts: readonly number[]): Accepted[] {
  const meant = attention.filter((_, at) => doubts.includes(at))
  const others = said.accepted.filter((one) => !meant.some((doubt) => isAccepted(doubt, [one])))
  return [...others, ...meant.map((doubt) => ({ ...partOf(record), ...toAccepted(doubt, doc) }))]
}

function toAccepted({ code, message, start, end }: Attention, doc: Readable['opened']['doc']): Accepted {
  if (start === null || end === null || start >= end) return { code, message }
  return { code, message, words: { start, end, page: pageAt(doc, start), quote: doc.text.slice(start, end) } }
}
