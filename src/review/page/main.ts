import './styles/index.css'
import { element } from '../../pages/parts/element.ts'
import { readRoute } from '../../pages/parts/routes.ts'
import { ServerTrouble } from './data/ask.ts'
import { Client } from './data/client.ts'
import { Who } from './data/who.ts'
import { documentView } from './document/document-view.ts'
import { Help } from './keys/help.ts'
import { Keyboard } from './keys/keys.ts'
import { listView } from './list/list-view.ts'
import { Spoken } from './spoken.ts'
import type { Shown, Stage } from './stage.ts'

const keyboard = new Keyboard()
const help = new Help(keyboard)
const main = element('main', { id: 'main' })
const status = new Spoken()
let shown: Shown | undefined

/** Shows what the address says; a reader who went there hears the new heading first. */
function show(stage: Stage, isFirst: boolean): void {
  const route = readRoute(location.hash)
  shown = (route.view === 'document' ? documentView : listView)(stage, route)
  const { title, contents, keys } = shown
  const heading = element('h1', { tabindex: -1 }, title)
  main.className = route.view === 'document' ? 'wide' : ''
  main.replaceChildren(heading, ...contents)
  keyboard.keys = [...keys, { names: ['?'], meaning: 'these keys', press: () => help.open() }]
  document.title = `${title} – Review`
  stage.say('')
  if (!isFirst) heading.focus({ preventScroll: true })
  shown.begin?.()
}

function masthead(): HTMLElement {
  const skip = (event: Event): void => {
    event.preventDefault()
    main.querySelector('h1')?.focus()
  }
  return element('header', { class: 'masthead' },
    element('a', { class: 'skip', href: '#main', click: skip }, 'Skip to the contents'),
    element('p', { class: 'name' }, element('strong', {}, 'Review')),
    element('nav', { 'aria-label': 'Views' }, element('a', { href: '#/list' }, 'Documents'),
      element('button', { type: 'button', 'aria-keyshortcuts': '?', click: () => help.open() }, 'Keys')))
}

function mayLeave(): boolean {
  return shown?.mayLeave?.() ?? true
}

/** Says what went wrong: in the server's words, or else that it was the page itself. */
function fail(trouble: unknown): void {
  status.say(trouble instanceof ServerTrouble ? trouble.message : `The page went wrong here, please report this: ${String(trouble)}`)
}

async function start(): Promise<void> {
  const client = new Client()
  const { documents, ...list } = await client.list()
  const stage: Stage = {
    client, list: { ...list, documents: [...documents] }, who: new Who(list.by, list.on), sources: client.sources(),
    say: (words) => status.say(words),
  }
  window.addEventListener('hashchange', ({ oldURL }) => {
    if (mayLeave()) show(stage, false)
    else history.replaceState(null, '', oldURL)
  })
  window.addEventListener('beforeunload', (event) => mayLeave() || event.preventDefault())
  show(stage, true)
}

document.body.prepend(masthead(), main, status.root, help.root)
window.addEventListener('unhandledrejection', ({ reason }) => fail(reason))
start().catch(fail)
