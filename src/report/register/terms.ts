/** Words that say nothing of a theme: those of grammar, and those that nearly every action has. */
const passedOver = new Set((
  'a about across all also an and any are as at be been being both but by can could do does each ensure ensuring ensures for from further has have how if in including into is it its ' +
  'local made make making may more must need needs no not of off on or other out over own should so such than that the their them then there these they this those through to up ' +
  'use used was well were what when where whether which who will with within would improve improving improvement improvements improved strengthen authority authorities area areas ' +
  'some paragraph paragraphs upon while together further they time take taken year years good better best level number range ' +
  'effective effectively effectiveness appropriate appropriately particular particularly relation regarding quality'
).split(' '))

/** Words that only say what all of it is about; they count in pairs alone. */
const everywhere = new Set(['child', 'children', 'service', 'social', 'work', 'young', 'people'])

/** A word as it is counted: `plans` as `plan`, `policies` as `policy`. */
function stem(word: string): string {
  if (/[^aeiou]ies$/.test(word) && word.length > 5) return `${word.slice(0, -3)}y`
  return /[^su]s$/.test(word) && word.length > 4 ? word.slice(0, -1) : word
}

/**
 * The words and pairs of neighbouring words that a text is counted under, each once. Pairs do not reach over a stop or a word passed over.
 */
export function termsOf(text: string): string[] {
  const terms = new Set<string>()
  let before: string | null = null
  const plain = text.toLowerCase().replace(/[’']s\b/g, '').replaceAll('looked after', 'looked-after')
  for (const [token] of plain.matchAll(/[a-z][a-z-]*[a-z]|[^\sa-z-]/g)) {
    const word = /^[a-z]/.test(token) && token.length > 2 && !passedOver.has(token) ? stem(token) : null
    if (word && !everywhere.has(word)) terms.add(word)
    if (word && before) terms.add(`${before} ${word}`)
    before = word
  }
  return [...terms]
}

export function isPair(term: string): boolean {
  return term.includes(' ')
}
