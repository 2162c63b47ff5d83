/** What a key does. */
export interface Key {
  /** As a browser names them; with Shift+ before it where that makes another key of one that is no letter. */
  readonly names: readonly string[]
  readonly meaning: string
  /** Whether it does anything now. */
  when?(): boolean
  press(event: KeyboardEvent): void
}

/** How keys are called where a browser's name says little. */
const spoken: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc', ArrowLeft: '←', ArrowRight: '→' }

export function spokenName(name: string): string {
  return name.length === 1 ? name : name.split('+').map((key) => spoken[key] ?? key).join('+')
}

/** Keys that do something also where one types. */
const whileTyping = ['Shift+PageDown', 'Shift+PageUp']

/** Keys that a person may press now; single letters may be turned off, since some programs that speak use them, too. */
export class Keyboard {
  keys: readonly Key[] = []
  isOn = true

  constructor() {
    window.addEventListener('keydown', (event) => this.take(event))
  }

  private take(event: KeyboardEvent): void {
    if (isCombined(event) || event.isComposing || document.querySelector('dialog[open]')) return
    const name = nameOf(event)
    if (isTyping(event.target) && event.key !== 'Escape' && !whileTyping.includes(name)) return
    if (!this.isOn && event.key.length === 1 && event.key !== '?') return
    const key = this.keys.find((one) => (one.names.includes(name) || one.names.includes(event.key)) && one.when?.() !== false)
    if (!key) return
    event.preventDefault()
    key.press(event)
  }
}

/** Whether a browser may take it for something else. Many keyboards have brackets behind AltGr, which some systems call Ctrl and Alt. */
function isCombined(event: KeyboardEvent): boolean {
  return event.metaKey || ((event.ctrlKey || event.altKey) && !event.getModifierState('AltGraph'))
}

function nameOf({ key, shiftKey }: KeyboardEvent): string {
  return shiftKey && key.length > 1 ? `Shift+${key}` : key
}

function isTyping(target: EventTarget | null): boolean {
  return [HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement].some((kind) => target instanceof kind)
}
