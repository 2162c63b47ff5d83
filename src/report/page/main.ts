import './styles/index.css'
import { gradePatterns } from './charts/grade-fill.ts'
import { EvidenceDialog } from './evidence/dialog.ts'
import { element } from '../../pages/parts/element.ts'
import { counted } from '../../pages/parts/words.ts'
import type { Redaction } from '../../record/redacted.ts'
import { Report } from './report.ts'
import { addressOf, readRoute } from '../../pages/parts/routes.ts'
import type { Stage, View } from './view.ts'
import { actionsView } from './views/actions.ts'
import { attentionView } from './views/attention.ts'
import { authoritiesView } from './views/authorities.ts'
import { authorityView } from './views/authority/authority.ts'
import { documentView } from './views/document.ts'
import { documentsView } from './views/documents/documents.ts'
import { followUpView } from './views/follow-up/follow-up.ts'
import { officialView } from './views/official/official.ts'
import { overviewView } from './views/overview/overview.ts'

const views: readonly View[] = [
  overviewView, documentsView, authoritiesView, authorityView, actionsView, followUpView, attentionView, officialView, documentView,
]

const report = new Report()
const stage: Stage = { report, evidence: new EvidenceDialog(report) }
const tabs = views.filter(({ tab, isShown }) => tab !== null && isShown?.(report) !== false).map(({ id, tab }) => ({ id, link: element('a', { href: addressOf(id) }, tab) }))
const main = element('main', { id: 'main' })

/** Shows what the address says; a reader who went there hears the new heading first. */
function show(isFirst: boolean): void {
  const route = readRoute(location.hash)
  const view = views.find(({ id }) => id === route.view) ?? overviewView
  const heading = element('h1', { tabindex: -1 }, view.title(stage, route))
  main.replaceChildren(heading, ...view.show(stage, route))
  for (const { id, link } of tabs) link.setAttribute('aria-current', id === view.id ? 'page' : 'false')
  document.title = `${heading.textContent} – ${report.data.title}`
  if (isFirst) return
  window.scrollTo(0, 0)
  heading.focus({ preventScroll: true })
}

function masthead(): HTMLElement {
  const { title, documents, redacted } = report.data
  const all = documents.flatMap(({ date }) => date?.slice(0, 4) ?? []).sort()
  const [first, last] = [all[0], all.at(-1)]
  const years = first === undefined ? '' : first === last ? `, ${first}` : `, ${first} to ${last}`
  return element('header', { class: 'masthead' },
    element(
      'a',
      { class: 'skip', href: '#main', click: (event) => { event.preventDefault(); main.querySelector('h1')?.focus() } },
      'Skip to the contents',
    ),
    element('p', { class: 'name' }, element('strong', {}, title), element('span', {}, `${counted(documents.length, 'document')}${years}${without(redacted)}`)),
    element('nav', { 'aria-label': 'Views' }, tabs.map(({ link }) => link)))
}

function without(redacted: readonly Redaction[]): string {
  const what: Readonly<Record<Redaction, string>> = { people: 'names of persons', contacts: 'phones and addresses of mail' }
  return redacted.length === 0 ? '' : `, without ${redacted.map((one) => what[one]).join(', ')}`
}

document.body.prepend(
  masthead(),
  main,
  element('footer', {}, 'Made by docket from the documents’ own words. Nothing in this file asks the network for anything.'),
  stage.evidence.root,
  gradePatterns(),
)
window.addEventListener('hashchange', () => show(false))
show(true)
