import type { OpenDocument } from './document.ts'

/** Whether an object is marked as no part of the text. Only the outermost mark's name is asked. */
export function isArtifact(document: OpenDocument, object: number): boolean {
  return document.calls.FPDFPageObj_CountMarks(object) > 0 && markName(document, object, 0) === 'Artifact'
}

/** The tag of the mark that an object stands in, from 0 for the outermost. */
export function markName({ calls, memory }: OpenDocument, object: number, index: number): string {
  const mark = calls.FPDFPageObj_GetMark(object, index)
  const size = 128
  const written = memory.small + size
  if (!mark || !calls.FPDFPageObjMark_GetName(mark, memory.small, size, written)) return ''
  const bytes = memory.word(written)
  return bytes > size ? '' : memory.utf16(memory.small, Math.max(0, bytes / 2 - 1))
}
