import { damaged } from './damage.ts'

/** An entry of a compound file's directory; entries are named by their places in it. */
export interface DirectoryEntry {
  readonly name: string
  readonly left: number
  readonly right: number
  readonly child: number
  /** First sector of what it holds. */
  readonly first: number
  /** In bytes. */
  readonly size: number
}

const none = -1
export const noEntry: DirectoryEntry = { name: '', left: none, right: none, child: none, first: none, size: 0 }

/** The entries at the top of a directory, in which each may be reached in one way only. */
export function topEntries(entries: readonly DirectoryEntry[]): DirectoryEntry[] {
  const reached = new Set<number>()
  for (const { left, right, child } of entries) {
    for (const place of [left, right, child]) {
      if (place < 0) continue
      if (place >= entries.length || reached.has(place)) throw damaged()
      reached.add(place)
    }
  }
  return siblings(entries, entries[0]?.child ?? none)
}

function siblings(entries: readonly DirectoryEntry[], first: number): DirectoryEntry[] {
  const found: DirectoryEntry[] = []
  const open = [first]
  for (let place = open.pop(); place !== undefined && found.length <= entries.length; place = open.pop()) {
    const entry = entries[place]
    if (!entry) continue
    found.push(entry)
    open.push(entry.left, entry.right)
  }
  return found
}
