import type { Budget } from '../../limits/budget.ts'
import { keepWithin } from '../../limits/limits.ts'
import type { AttachedFile } from '../pdf-file.ts'
import type { OpenDocument } from './document.ts'


/** The files that a document carries as a whole: of a portfolio all. */
export function attachedFiles(document: OpenDocument, budget: Budget): AttachedFile[] {
  const { calls, handle } = document
  const count = calls.FPDFDoc_GetAttachmentCount(handle)
  budget.countEntries(count)
  return Array.from({ length: count }, (_, index) => attachedFile(document, calls.FPDFDoc_GetAttachment(handle, index), budget))
    .filter((file) => file !== undefined)
}

/** Undefined for one that has a name and no bytes. */
export function attachedFile({ calls, memory }: OpenDocument, attachment: number, budget: Budget): AttachedFile | undefined {
  const size = memory.small
  if (!attachment || !calls.FPDFAttachment_GetFile(attachment, 0, 0, size)) return undefined
  const length = memory.word(size)
  keepWithin(budget.limits, 'file', length)
  budget.countBytes(length)
  const address = memory.room(length)
  if (!calls.FPDFAttachment_GetFile(attachment, address, length, size) || memory.word(size) !== length) return undefined
  const bytes = memory.bytes(address, length).slice()
  return { name: memory.text((at, room) => calls.FPDFAttachment_GetName(attachment, at, room)), bytes }
}
