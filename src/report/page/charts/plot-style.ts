/** What all pictures have in common. */
export const plotStyle = { fontSize: '12px', overflow: 'visible' } as const

/** Pixels of a letter, on the average and on the safe side. */
const widthOfLetter = 7.1

/** Pixels below which a picture gives less room to its words. */
export const narrow = 560

/** Pixels that the longest of these words needs beside an axis. */
export function roomFor(words: readonly string[]): number {
  return Math.ceil(Math.max(0, ...words.map(({ length }) => length)) * widthOfLetter) + 16
}

/** Words cut to so many characters. */
export function cut(words: string, most: number): string {
  return words.length <= most ? words : `${words.slice(0, most - 1)}…`
}
