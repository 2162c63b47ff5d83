import type { Doc } from '../../../text/doc.ts'
import type { DeclaredType } from '../../../type-files/parse.ts'
import { soundTypes } from '../../options/read-types.ts'
import { declaredSentences } from './declared-sentences.ts'
import type { Explanation } from './explanation.ts'
import type { ExplainedSentence } from './sentences.ts'
import { placed } from './written-in.ts'

/** What the files of a project's own types say of records of these types. */
export interface OwnTypes {
  /** An explanation with the places of its rules in the file of its type. */
  placed(explanation: Explanation, doc: Doc): Explanation
  /** The sentences in which phrases of that file stand. */
  sentences(explanation: Explanation, doc: Doc, pointer: string): ExplainedSentence[]
}

/** @throws CommandError when a file is wrong. */
export async function readOwnTypes(folders: readonly string[]): Promise<OwnTypes> {
  const { types } = await soundTypes(folders)
  const typeOf = ({ documentType }: Explanation): DeclaredType | undefined => types.find(({ id }) => id === documentType)
  return {
    placed: (explanation, doc) => placed(explanation, doc, types),
    sentences(explanation, doc, pointer) {
      const type = typeOf(explanation)
      return type ? declaredSentences(type, explanation.record, doc, pointer) : []
    },
  }
}
