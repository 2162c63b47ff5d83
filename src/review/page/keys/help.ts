import { element } from '../../../pages/parts/element.ts'
import { type Key, type Keyboard, spokenName } from './keys.ts'

/** What the keys do, over the page. */
export class Help {
  readonly root = element('dialog', { class: 'help', 'aria-labelledby': 'help-title' })

  constructor(private readonly keyboard: Keyboard) {}

  open(): void {
    const close = element('button', { type: 'button', class: 'close', 'aria-label': 'Close', click: () => this.root.close() }, '×')
    const table = element('table', {}, element('caption', {}, 'Keys'),
      element('tbody', {}, this.keyboard.keys.map(row)))
    this.root.replaceChildren(close, element('h2', { id: 'help-title' }, 'Keys'), table, this.toggle())
    this.root.showModal()
  }

  private toggle(): HTMLElement {
    const box = element('input', { type: 'checkbox', checked: this.keyboard.isOn, change: () => { this.keyboard.isOn = box.checked } })
    return element('label', { class: 'toggle' }, box, ' Single letters are keys; turn this off where a program that speaks uses them')
  }
}

function row({ names, meaning }: Key): HTMLElement {
  const keys = names.flatMap((name, at) => [at > 0 ? ' or ' : '', element('kbd', {}, spokenName(name))])
  return element('tr', {}, element('th', { scope: 'row' }, keys), element('td', {}, meaning))
}
