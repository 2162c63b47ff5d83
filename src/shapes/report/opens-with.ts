/** A report's first words: its title, source of a pattern, above the authority's name and the label of the dates, in lines of their own. */
export function opensWithTitle(title: string): RegExp {
  return new RegExp(String.raw`^${title}\n[^\n]{3,80}\n(?:[^\n]{0,80}\n){0,2}Inspection dates?\b`, 'i')
}
