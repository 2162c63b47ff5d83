import { type Field, fields } from './fields.ts'

/** Every field that is compared, and to the letter: what differs in a capital, a quote or a blank differs. */
export const literalFields: readonly Field[] = fields.map((field) => {
  if (field.kind === 'scalar') return { ...field, same: isSame }
  const { score, words = () => '', leaves } = field
  return {
    ...field,
    score: (want, got) => (words(want) === words(got) ? score(want, got) : 0),
    leaves: leaves?.map((leaf) => ({ ...leaf, same: isSame })),
  }
})

function isSame(want: string, got: string): boolean {
  return want === got
}
