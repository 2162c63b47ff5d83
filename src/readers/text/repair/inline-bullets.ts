const glyph = /(?<=^|\s)[\u2022\u2023\u2043\u25A0-\u25FF\u2794\u27A2\uE000-\uF8FF](?=\s)/gu

/** A list that a conversion wrote on one line ("▪ one ▪ two"), an entry a line again. */
export function splitInlineBullets(text: string): string[] {
  const starts = [...text.matchAll(glyph)].map(({ index }) => index)
  const isOneGlyph = new Set(starts.map((start) => text[start])).size === 1
  if (starts.length < 2 || !isOneGlyph) return [text]
  return [text.slice(0, starts[0]), ...starts.map((start, at) => text.slice(start, starts[at + 1]))]
}
