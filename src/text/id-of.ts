/** Words as an id: small letters and figures, with hyphens where anything else stands between them. */
export function idOf(words: string): string {
  return words.normalize('NFD').toLowerCase().replaceAll(/[^a-z0-9]+/g, ' ').trim().replaceAll(' ', '-')
}
