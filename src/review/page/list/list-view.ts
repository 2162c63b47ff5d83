import { addressOf } from '../../../pages/parts/routes.ts'
import { element } from '../../../pages/parts/element.ts'
import { counted } from '../../../pages/parts/words.ts'
import { filtersIn, fitting } from '../data/filters.ts'
import { howFar } from '../data/how-far.ts'
import type { View } from '../stage.ts'
import { Documents } from './documents.ts'
import { filterFields } from './filter-fields.ts'
import { unreadFiles } from './unread-files.ts'
import { whoFields } from './who-fields.ts'

/** All documents, the doubtful first, narrowed as the address says. */
export const listView: View = (stage, { options }) => {
  const { list } = stage
  let filters = filtersIn(options)
  const count = element('p', { class: 'count', role: 'status' })
  const documents = new Documents(stage)
  const fill = (): void => {
    const found = fitting(list, filters)
    const doubtful = found.filter((at) => (list.documents[at]?.doubts ?? 0) > 0).length
    const all = counted(list.documents.length, 'document')
    const shown = found.length === list.documents.length ? all : `${found.length.toLocaleString('en-GB')} of ${all}`
    count.textContent = `${shown}, ${doubtful} with something to look at, ${howFar(found.flatMap((at) => list.documents[at] ?? []))}`
    documents.show(found, filters)
  }
  const fields = filterFields(list, filters, (changed) => {
    filters = changed
    history.replaceState(null, '', addressOf('list', '', filters))
    fill()
  })
  fields.querySelector('input')?.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') documents.openOnly()
  })
  fill()
  return {
    title: 'Documents',
    contents: [fields, whoFields(stage.who), count, ...unreadFiles(list.unread), documents.root],
    begin: () => documents.goTo(options.get('at')),
    keys: [
      { names: ['j', 'ArrowDown'], meaning: 'next document', press: () => documents.move(1) },
      { names: ['k', 'ArrowUp'], meaning: 'document before', press: () => documents.move(-1) },
      { names: ['n', ']'], meaning: 'open the first document that is to be reviewed', press: () => documents.open() },
      { names: ['/'], meaning: 'search', press: () => fields.querySelector('input')?.focus() },
      { names: ['Escape'], meaning: 'leave a field', press: () => documents.move(0) },
    ],
  }
}
