/** "page 4", "pages 4 to 6". */
export function pageRange(first: number, last: number | null): string {
  return last === null || last === first ? `page ${first}` : `pages ${first} to ${last}`
}

/** "1 file", "2 files". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
