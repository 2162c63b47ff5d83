export async function intoDatabase(..._words: unknown[]): Promise<never> {
  throw new Error('not yet')
}
