import type { Input } from '../../batch/find/input.ts'
import type { HandEdits } from './hand-edits.ts'
import { pairOf } from './pair.ts'

/** So many files are looked at together. */
const together = 64

/** The files that must be read to know all that is in some: of a pair that says the same one alone, of one that may not both. */
export async function toParse(inputs: readonly Input[], edits: HandEdits): Promise<Input[]> {
  const named = new Set(inputs.map(({ path }) => path))
  const chosen = new Map<string, Input>()
  for (let at = 0; at < inputs.length; at += together) {
    const looked = await Promise.all(inputs.slice(at, at + together).map((input) => choose(input, named, edits)))
    for (const input of looked.flat()) chosen.set(input.path, input)
  }
  return [...chosen.values()]
}

async function choose(input: Input, named: ReadonlySet<string>, edits: HandEdits): Promise<Input[]> {
  await edits.isEdited(input)
  const pair = await pairOf(input)
  if (!pair) return [input]
  const other = pair.json.path === input.path ? pair.yaml : pair.json
  const isSecond = input.path === pair.yaml.path && named.has(pair.json.path)
  if (isSecond) return await edits.isAlike(pair) ? [] : [input]
  return named.has(other.path) || await edits.isAlike(pair) ? [input] : [input, other]
}
