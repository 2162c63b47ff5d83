import { type AttentionKind, attentionKinds } from '../../../analysis/attention.ts'
import { alikeGroups } from '../../../analysis/attention-groups.ts'
import { groupBy } from '../../../analysis/lists/group-by.ts'
import type { AttentionData } from '../../page-data.ts'
import { element } from '../../../pages/parts/element.ts'
import { inDigits } from '../../../pages/parts/words.ts'
import { addressOf } from '../../../pages/parts/routes.ts'
import { type Scope, within } from '../../asking/scope.ts'
import { isNarrowed, scopeInWords, scopeOf } from '../asking/scope-fields.ts'
import type { Report } from '../report.ts'
import type { Stage, View } from '../view.ts'
import { attentionItem } from './attention-item.ts'

/** Things of one kind that are shown at once. */
const batch = 100

/** What a person should look at, the gravest kind first. */
export const attentionView: View = {
  id: 'attention',
  tab: 'To look at',
  title: () => 'What to look at',
  show: (stage, { options }) => {
    const scope = scopeOf(options)
    const attention = attentionWithin(stage.report, scope)
    if (attention.length === 0) {
      return isNarrowed(scope)
        ? [scopeLine(scope, 0)]
        : [element('p', {}, 'Nothing: every file was read, every type is sure, and no document contradicts itself.')]
    }
    const groups = [...groupBy(attention, ({ kind }) => kind)]
    return [
      ...(isNarrowed(scope) ? [scopeLine(scope, attention.length)] : []),
      element(
        'nav',
        { class: 'chips', 'aria-label': 'Kinds' },
        groups.map(([kind, entries]) =>
          element('a', { href: '#', click: (event) => jump(event, kind) }, `${attentionKinds[kind].title} ${entries.length}`)),
      ),
      ...groups.map(([kind, entries]) => group(stage, kind, entries)),
    ]
  },
}

/** What to look at in documents within a scope; a file that could not be read is in none. */
function attentionWithin({ asked, data: { attention } }: Report, scope: Scope): readonly AttentionData[] {
  if (!isNarrowed(scope)) return attention
  const documents = new Set(within(scope, 'year', asked).map(({ at }) => at))
  return attention.filter(({ document }) => document !== null && documents.has(document))
}

function scopeLine(scope: Scope, count: number): HTMLElement {
  return element('p', { class: 'count' },
    `${inDigits(count)} of documents of ${scopeInWords(scope)}. `, element('a', { href: addressOf('attention') }, 'Show all'))
}

/** Within the page an address names a view, so a jump is made by hand. */
function jump(event: Event, kind: AttentionKind): void {
  event.preventDefault()
  const heading = document.getElementById(`kind-${kind}`)
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}

function group(stage: Stage, kind: AttentionKind, entries: readonly AttentionData[]): HTMLElement {
  const { title, meaning } = attentionKinds[kind]
  const groups = alikeGroups(entries)
  const list = element('ul', { class: 'attention' })
  const more = element('button', { type: 'button', class: 'more', click: () => show() })
  const show = (): void => {
    const shown = list.childElementCount
    list.append(...groups.slice(shown, shown + batch).map((alike) => attentionItem(stage, alike)))
    const left = groups.length - list.childElementCount
    more.hidden = left === 0
    more.textContent = `Show more (${left} left)`
  }
  show()
  return element('section', {},
    element('h2', { id: `kind-${kind}`, tabindex: -1 }, title, ' ', element('span', { class: 'number' }, entries.length)),
    element('p', { class: 'note' }, meaning), list, more)
}
