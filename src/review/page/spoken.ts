import { element } from '../../pages/parts/element.ts'

/** So long words are shown, in milliseconds, and for each letter a little longer. */
const shownFor = { least: 5000, letter: 50 }

/** What a key did, said where that is not seen; it goes by itself, and stands where it covers no row. */
export class Spoken {
  readonly root = element('p', { class: 'said-last', role: 'status' })
  private ending: ReturnType<typeof setTimeout> | undefined

  say(words: string): void {
    clearTimeout(this.ending)
    this.root.textContent = words
    this.ending = setTimeout(() => { this.root.textContent = '' }, shownFor.least + words.length * shownFor.letter)
  }
}
