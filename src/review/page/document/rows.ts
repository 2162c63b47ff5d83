import { typeName } from '../../../analysis/display/type-names.ts'
import { element } from '../../../pages/parts/element.ts'
import { fieldName } from '../../../pages/parts/field-name.ts'
import { idInWords } from '../../../pages/parts/words.ts'
import type { DoubtData, FieldData, WordsData } from '../../page-data.ts'
import type { Stop } from './stop.ts'

/** Words of one value that are shown in its row; all are marked on the page. */
const mostWords = 3

/** A value in its row: its name, itself, the words that it was read from, their page and the rule. */
export function fieldStop({ pointer, value, words, isDoubtful }: FieldData, go: (id: string) => void): Stop {
  const shown = pointer === '/documentType' ? typeName(value) : value
  const row = element('button', { type: 'button', class: `row${isDoubtful ? ' doubtful' : ''}`, click: () => go(pointer) },
    element('span', { class: 'name' }, fieldName(pointer), isDoubtful ? element('span', { class: 'sign' }, ' to look at') : null),
    element('span', { class: 'said' }, shown),
    words.slice(0, mostWords).map((one) => wordsLine(one, shown)),
    words.length > mostWords ? element('span', { class: 'place' }, `and ${words.length - mostWords} more`) : null)
  return { id: pointer, row, spans: words, page: words[0]?.page ?? null, isDoubtful }
}

/** Something to look at in its row. */
export function doubtStop({ code, message, page, at, quote }: DoubtData, number: number, go: (id: string) => void): Stop {
  const id = `doubt-${number + 1}`
  const row = element('button', { type: 'button', class: 'row doubtful', click: () => go(id) },
    element('span', { class: 'name' }, idInWords(code)),
    element('span', { class: 'said' }, message),
    quote ? element('q', {}, quote) : null,
    element('span', { class: 'place' }, placeOf(page, at), element('code', {}, code)))
  return { id, row, spans: at ? [at] : [], page, isDoubtful: true }
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
