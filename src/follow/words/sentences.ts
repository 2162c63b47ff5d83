/** A stretch of a text, and where it stands in it. */
export interface Stretch {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The sentences of a text; one that only points back ("This was …") goes with the one before it. */
export function sentencesOf(text: string): Stretch[] {
  const sentences: Stretch[] = []
  let start = 0
  for (const { index, 0: stop } of [...text.matchAll(/[.!?;:]?[.!?][’”"')\]¹²³\d]{0,3}\s+(?=[\p{Lu}‘“"'(])/gu)]) {
    add(sentences, text, start, index + stop.trimEnd().length)
    start = index + stop.length
  }
  add(sentences, text, start, text.length)
  return sentences
}

const pointsBack = /^(?:However, |In addition, )?(?:This|These|Those|Such|It|That|They)\b/

function add(sentences: Stretch[], text: string, start: number, end: number): void {
  if (end <= start) return
  const before = pointsBack.test(text.slice(start, end)) ? sentences.at(-1) : undefined
  const from = before?.start ?? start
  sentences.push({ text: text.slice(from, end), start: from, end })
}
