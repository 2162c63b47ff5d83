import { type Theme, type Themes, themesOf } from '../../register/themes.ts'
import { element } from '../../../pages/parts/element.ts'
import type { IndexedAction } from './actions-index.ts'

/** Themes of each sort that are shown. */
const most = 15

/** What the actions that are shown have in common; a theme that is chosen narrows the register to its actions. */
export function themesPanel(actions: readonly IndexedAction[], chosen: string, choose: (term: string) => void): HTMLElement {
  const { pairs, words } = themesOf(actions.map(({ terms }) => terms), most)
  return element('aside', {
    class: 'themes', 'aria-label': 'Recurring themes',
  }, element('details', { open: window.matchMedia('(min-width: 52rem)').matches || chosen !== '' },
    element('summary', {}, element('h2', {}, 'Recurring themes')),
    chosen ? element('button', { type: 'button', class: 'chosen', click: () => choose('') }, `${chosen} ×`) : null,
    list('Pairs of words', pairs, actions.length, chosen, choose),
    list('Single words', words, actions.length, chosen, choose),
    explanation()))
}

function list(title: string, themes: Themes['pairs'], total: number, chosen: string, choose: (term: string) => void): HTMLElement | null {
  if (themes.length === 0) return null
  return element(
    'section',
    {},
    element('h3', {}, title),
    element('ul', {}, themes.map((theme) => element('li', {}, themeButton(theme, total, theme.term === chosen, choose)))),
  )
}

function themeButton({ term, count }: Theme, total: number, isChosen: boolean, choose: (term: string) => void): HTMLElement {
  const bar = element('span', { class: 'bar', 'aria-hidden': 'true' })
  bar.style.setProperty('--share', `${(count / Math.max(1, total)) * 100}%`)
  return element(
    'button',
    { type: 'button', 'aria-pressed': String(isChosen), click: () => choose(isChosen ? '' : term) },
    element('span', { class: 'term' }, term),
    element('span', { class: 'number' }, count),
    bar,
  )
}

function explanation(): HTMLElement {
  return element('details', { class: 'explanation' },
    element('summary', {}, 'How themes are counted'),
    element('p', {}, 'Plainly: an action counts once for each word in it, and once for each pair of words that stand side by side. Words of grammar and words that nearly every action has (such as “improve”, ' +
      '“ensure”, “authority”) are passed over; “child”, “service”, “social” and their like count in pairs only. A plural counts as its singular. A single word is left out where most of its actions have it in a pair ' +
      'that is shown. The numbers are of the actions that are shown now.'))
}
