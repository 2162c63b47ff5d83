/** Whether a list in which each place names the next one leads round in a circle anywhere. Numbers that are no places end a way. */
export function hasCycle(next: Int32Array): boolean {
  const walkOf = new Int32Array(next.length)
  for (let start = 0; start < next.length; start++) {
    const walk = start + 1
    let place = start
    while (place >= 0 && place < next.length && walkOf[place] === 0) {
      walkOf[place] = walk
      place = next[place] ?? -1
    }
    if (walkOf[place] === walk) return true
  }
  return false
}
