/** Sites that show papers as slides print the number of a page before its first words. */
const first = /^Page 1: \S/m
const each = /^(?<page>Page \d{1,3}): (?=\S)/gm

/** "Page 1: REPORT TO: …" as two lines. */
export function partPageNumbers(text: string): string {
  return first.test(text) ? text.replaceAll(each, '$<page>\n') : text
}
