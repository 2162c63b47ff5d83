/** Milliseconds without a key after which what is typed is put into the address; a browser takes longer for that than for a search. */
const pause = 150

let waiting = 0

/**
 * Puts what a reader chose into the address. Each choice is a step that the button for going back undoes; of what is typed only the last
 * state is kept.
 */
export function keepAddress(address: string, { isTyped = false }: { isTyped?: boolean } = {}): void {
  clearTimeout(waiting)
  if (!isTyped) {
    history.pushState(null, '', address)
    return
  }
  const here = location.hash
  waiting = window.setTimeout(() => { if (location.hash === here) history.replaceState(null, '', address) }, pause)
}
