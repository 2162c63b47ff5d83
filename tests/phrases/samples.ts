/** Sentences that a phrase reads, each with its readings in order, and look-alikes that it does not. */
export interface Samples {
  readonly read: readonly (readonly [marked: string, ...readings: string[]])[]
  /** The same, but for sentences in capitals, in which nothing tells these words from others. */
  readonly readWithSmallLetters?: Samples['read']
  readonly notRead: readonly string[]
}

/** A sentence without its guillemets, and what stood in them; of two that begin alike, the shorter first. */
export function unmarked(marked: string): { sentence: string; places: string[] } {
  const open: string[] = []
  const places: string[] = []
  for (const part of marked.split(/(?=[«»])/)) {
    if (part.startsWith('»')) places.push(open.pop() ?? '')
    if (part.startsWith('«')) open.push('')
    open.forEach((words, at) => (open[at] = words + part.replace(/[«»]/, '')))
  }
  return { sentence: marked.replace(/[«»]/g, ''), places }
}

/** How sentences reach docket: as written, in a table's row, behind another sentence, with straight marks, in capitals. */
export const forms: Readonly<Record<string, (sentence: string) => string>> = {
  'as written': (sentence) => sentence,
  'behind another sentence': (sentence) => `Much was said. ${sentence}`,
  'in a row': (sentence) => `3.1\t${sentence}`,
  'with straight marks': (sentence) => sentence.replace(/[’‘]/g, "'").replace(/[“”]/g, '"'),
  'in capitals': (sentence) => sentence.toUpperCase(),
}
