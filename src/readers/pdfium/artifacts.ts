import type { OpenDocument } from './document.ts'

/** Whether an object is marked as no part of the text. Only the outermost mark's name is asked. */
export function isArtifact({ calls, memory }: OpenDocument, object: number): boolean {
  if (calls.FPDFPageObj_CountMarks(object) <= 0) return false
  const mark = calls.FPDFPageObj_GetMark(object, 0)
  const written = memory.small + 128
  if (!mark || !calls.FPDFPageObjMark_GetName(mark, memory.small, 128, written)) return false
  return memory.utf16(memory.small, Math.max(0, memory.word(written) / 2 - 1)) === 'Artifact'
}
