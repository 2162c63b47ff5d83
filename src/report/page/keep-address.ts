/**
 * Puts what a reader chose into the address. Each choice is a step that the button for going back undoes; of what is typed only the last
 * state is kept.
 */
export function keepAddress(address: string, { isTyped = false }: { isTyped?: boolean } = {}): void {
  if (isTyped) history.replaceState(null, '', address)
  else history.pushState(null, '', address)
}
