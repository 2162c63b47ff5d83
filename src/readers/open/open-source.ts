import type { ReaderOptions, Source } from '../define-reader.ts'
import { type Opened, Opening } from './opening.ts'

export type { Opened, OpenedDocument, UnreadSource } from './opening.ts'

/**
 * Reads all documents in a source: the one that it is, or those inside it and inside what is inside it. Trouble with one
 * of them never stops the others.
 */
export function openSource(source: Source, options: ReaderOptions = {}): AsyncGenerator<Opened> {
  const only = options.member === undefined ? undefined : memberName(source, options.member)
  return new Opening(options, only).open(source, 0)
}

/** The one document inside a source that the options name, as it lies there: its text is not read. Undefined where there is none. */
export async function memberOf(source: Source, options: ReaderOptions & { readonly member: string }): Promise<Source | undefined> {
  let found: Source | undefined
  const opening = new Opening(options, memberName(source, options.member), (member) => { found = member })
  for await (const _opened of opening.open(source, 0)) if (found) break
  return found
}

function memberName({ name }: Source, member: string): string {
  return `${name}!/${member}`
}
