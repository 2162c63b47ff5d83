import type { OpenDocument } from './document.ts'

/** Whether an object is marked as no part of the text. Only the outermost mark's name is asked. */
export function isArtifact(document: OpenDocument, object: number): boolean {
  return document.calls.FPDFPageObj_CountMarks(object) > 0 && isMarkedAs(document, 'Artifact', object, 0)
}

/** Whether a mark that an object stands in has that tag, from 0 for the outermost. Most have one of another length. */
export function isMarkedAs({ calls, memory }: OpenDocument, tag: string, object: number, index: number): boolean {
  const mark = calls.FPDFPageObj_GetMark(object, index)
  const size = 128
  const written = memory.small + size
  if (!mark || !calls.FPDFPageObjMark_GetName(mark, memory.small, size, written)) return false
  return memory.word(written) === 2 * (tag.length + 1) && memory.utf16(memory.small, tag.length) === tag
}
