/** What Windows-1252 shows for codes that are controls in Unicode: signs alone, for its letters are bullets of symbol fonts. */
const signs: Readonly<Record<string, string>> = {
  '\u0080': '€', '\u0085': '…', '\u0091': '‘', '\u0092': '’', '\u0093': '“', '\u0094': '”', '\u0095': '•', '\u0096': '–', '\u0097': '—',
}
/** Those, and halves of characters. */
const unmeant = /[\u0080\u0085\u0091-\u0097\p{Cs}]/gu

/** A file's characters as they are meant: some writers give codes of Windows-1252 for those of Unicode. The length stays. */
export function asMeant(text: string): string {
  return text.replace(unmeant, (character) => signs[character] ?? '\uFFFD')
}
