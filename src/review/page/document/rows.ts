import { typeName } from '../../../analysis/display/type-names.ts'
import { element } from '../../../pages/parts/element.ts'
import { fieldName } from '../../../pages/parts/field-name.ts'
import { idInWords } from '../../../pages/parts/words.ts'
import type { CorrectionData, DoubtData, FieldData, WordsData } from '../../page-data.ts'
import type { Stop } from './stop.ts'

/** Words of one value that are shown in its row; all are marked on the page. */
const mostWords = 3

/** A value in its row: its name, itself, the words that it was read from, their page and the rule. */
export function fieldStop({ pointer, value, words, isDoubtful, isCorrected }: FieldData, go: (id: string) => void): Stop {
  const shown = pointer === '/documentType' ? typeName(value) : value
  const row = element('button', { type: 'button', class: `row${isDoubtful ? ' doubtful' : ''}`, click: () => go(pointer) },
    element('span', { class: 'name' }, fieldName(pointer),
      isDoubtful ? sign(' to look at') : null, isCorrected ? sign(' corrected') : null),
    element('span', { class: 'said' }, shown),
    words.slice(0, mostWords).map((one) => wordsLine(one, shown)),
    words.length > mostWords ? element('span', { class: 'place' }, `and ${words.length - mostWords} more`) : null)
  return { id: pointer, row, spans: words, page: words[0]?.page ?? null, isDoubtful, pointer }
}

/** Something to look at in its row. */
export function doubtStop({ code, message, page, at, quote, isAccepted }: DoubtData, number: number, go: (id: string) => void): Stop {
  const id = `doubt-${number + 1}`
  const row = element('button', { type: 'button', class: `row${isAccepted ? '' : ' doubtful'}`, click: () => go(id) },
    element('span', { class: 'name' }, idInWords(code), isAccepted ? sign(' accepted') : null),
    element('span', { class: 'said' }, message),
    quote ? element('q', {}, quote) : null,
    element('span', { class: 'place' }, placeOf(page, at), element('code', {}, code)))
  return { id, row, spans: at ? [at] : [], page, isDoubtful: !isAccepted, doubt: number }
}

const states = { applied: 'corrected', conflict: 'conflict', settled: 'settled: the rules read it so by now', kept: 'kept' } as const

/** What a person corrected in its row. */
export function correctionStop(correction: CorrectionData, number: number, go: (id: string) => void): Stop {
  const { pointer, was, is, state, message, reason, by, on, words, page } = correction
  const id = `correction-${number + 1}`
  const isConflict = state === 'conflict'
  const row = element('button', { type: 'button', class: `row${isConflict ? ' doubtful' : ''}`, click: () => go(id) },
    element('span', { class: 'name' }, fieldName(pointer), sign(` ${states[state]}`)),
    element('span', { class: 'said' }, was ? element('del', {}, was) : null, was && is ? ' ' : null, is ? element('ins', {}, is) : was ? ' removed' : null),
    message ? element('span', { class: 'words' }, `Not applied: ${message}.`) : null,
    element('span', { class: 'place' }, [reason, by, on].filter(Boolean).join(', ') || null))
  return { id, row, spans: words, page, isDoubtful: isConflict, correction: number }
}

function sign(words: string): HTMLElement {
  return element('span', { class: 'sign' }, words)
}

function placeOf(page: number | null, at: DoubtData['at']): string | null {
  if (page !== null) return `page ${page}`
  return at ? null : 'the whole document'
}

function wordsLine({ quote, page, rule }: WordsData, value: string): HTMLElement {
  return element('span', { class: 'words' },
    quote === value ? null : element('q', {}, quote),
    element('span', { class: 'place' }, page === null ? null : `page ${page}`, element('code', {}, rule)))
}
