/** "page 4", "pages 4 to 6". */
export function pageRange(first: number, last: number | null): string {
  return last === null || last === first ? `page ${first}` : `pages ${first} to ${last}`
}

/** "1 file", "2 files"; "2 authorities" where the plural is told. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`
}
