import { applyCorrections } from '../../../corrections/apply.ts'
import { editCorrections } from '../../../corrections/edit.ts'
import { saidOf } from '../../../corrections/of-record.ts'
import type { Correction } from '../../../corrections/schema.ts'
import { valueInWords } from '../../../review/data/value-in-words.ts'
import type { DocketRecord } from '../../../record/schema.ts'
import type { Doc } from '../../../text/doc.ts'
import type { Outcome } from '../../exit-statuses.ts'
import { neutraliseLine } from '../../terminal/neutralise.ts'
import { counted } from '../../terminal/words.ts'
import { recordTrouble } from '../../trouble/errors.ts'
import type { AskedReview } from './asked-review.ts'
import { type HandEdit, editsOf } from './edits-of.ts'
import { leftOver } from './left-over.ts'
import { madeNow } from './looked.ts'
import { Origins, remedies } from '../../sources/origins.ts'
import { refusal } from './refusal.ts'
import { wordsFor } from './words-for.ts'
import { type HandEdited, wordsLeft } from './words-left.ts'

const again = 'Mend that and run it again.'

/** Turns what somebody changed in a record's file by hand into corrections. */
export async function adopt(file: string, asked: AskedReview): Promise<Outcome> {
  const { records, options, terminal, troubles } = asked
  let count = 0
  for (const edited of records) count += await adoptRecord(edited, asked)
  if (!options.quiet) {
    terminal.say(`${counted(count, 'correction')} adopted from ${neutraliseLine(file)}.`)
    if (count > 0 && troubles.count === 0) terminal.say('Delete the edited file and extract again: the record is written anew, with these corrections.')
  }
  return troubles.count > 0 ? 'failed' : 'ok'
}

async function adoptRecord(edited: DocketRecord, asked: AskedReview): Promise<number> {
  const { sources, opener, corrections, options, terminal, troubles } = asked
  const { file, sha256 } = edited.source
  const tell = (message: string, hint = 'docket review corrects it beside its page.'): 0 => {
    troubles.tell(recordTrouble('E_RECORD', message, hint), file)
    return 0
  }
  const [opened, kept] = await Promise.all([new Origins(sources, opener).open(edited), corrections.read(sha256)])
  if ('message' in opened) return tell(opened.message, remedies[opened.state])
  if ('message' in kept) return tell(kept.message, again)
  const raw = madeNow(opened, edited)
  if (!raw) return tell('This docket reads other documents in the file than the record says.', 'Extract it again, and make the same edit.')
  const said = saidOf(raw, kept)
  const adopted = adoptedFrom(edited, { raw, corrections: said.corrections, doc: opened.doc, by: options.by })
  for (const message of adopted.troubles) tell(message)
  if (adopted.edits.length === 0) return 0
  const trouble = await corrections.save(raw, kept, { ...said, corrections: adopted.corrections })
  if (trouble) return tell(trouble, again)
  for (const { pointer, is } of adopted.edits) await terminal.show(neutraliseLine(`${file} ${pointer}: ${valueInWords(is) || 'removed'}`))
  return adopted.edits.length
}

interface Adopting {
  readonly raw: DocketRecord
  readonly corrections: readonly Correction[]
  readonly doc: Doc
  readonly by: string | undefined
}

interface Adopted {
  readonly corrections: readonly Correction[]
  /** Those that became corrections. */
  readonly edits: readonly HandEdit[]
  readonly troubles: readonly string[]
}

function adoptedFrom(edited: DocketRecord, { raw, corrections, doc, by }: Adopting): Adopted {
  const made = (some: readonly Correction[]): DocketRecord => applyCorrections(raw, some, doc.text).record
  const before = made(corrections)
  const edits: HandEdit[] = []
  const refused: HandEdit[] = []
  const troubles: string[] = []
  let next = corrections
  for (const one of editsOf(before, edited)) {
    const grown = grownBy(one, { raw, corrections: next, doc, by }, { raw, before, edited, now: made(next) })
    if (typeof grown === 'string') {
      troubles.push(grown)
      refused.push(one)
    } else {
      next = grown
      edits.push(one)
    }
  }
  return { corrections: next, edits, troubles: [...troubles, ...leftOver({ raw, before, edited, now: made(next) }, refused)] }
}

/** The corrections with one more of them, or why it cannot be one. */
function grownBy(edit: HandEdit, { raw, corrections, doc, by }: Adopting, hand: HandEdited): readonly Correction[] | string {
  const { pointer, is } = edit
  const isGiven = is !== undefined && pointer !== '/documentType'
  const words = isGiven ? wordsFor(pointer, is, hand.now, doc) ?? wordsLeft(edit, hand, doc) : undefined
  if (isGiven && !words) return `No words of the document say ${pointer}: ${valueInWords(is)}.`
  const next = editCorrections(raw, corrections, { pointer, is, ...(words && { words }), ...(by && { by }) }, doc.text)
  const { refused: [refused] } = applyCorrections(raw, next, doc.text)
  return refused ? refusal(refused) : next
}
