import type { Member } from '../define-reader.ts'
import type { Budget } from '../limits/budget.ts'
import { keepWithin } from '../limits/limits.ts'
import { either } from '../../text/either.ts'
import type { Attachment } from './mail.ts'

/** Signatures, calendar entries, cards and what programs tell each other of a mail's way are no documents. */
const noDocument = either(
  /^application\/(?:pkcs7-signature|x-pkcs7-signature|pgp-signature|pgp-keys|ics)$/,
  /^text\/(?:calendar|x?-?vcard|directory|rfc822-headers)$/,
  /^message\/(?:delivery-status|disposition-notification|feedback-report|global-.*)$/,
)
/** What a page is made of beside its words. */
const pageMatter = either(
  /^(?:image|audio|video|font)\/|^text\/(?:css|javascript)$/,
  /^application\/(?:x-)?(?:javascript|ecmascript|font.*|x-shockwave-flash|vnd\.ms-fontobject)$/,
)
const extensions: Readonly<Record<string, string>> = {
  'message/rfc822': 'eml', 'application/pdf': 'pdf', 'text/plain': 'txt', 'text/html': 'html', 'image/png': 'png', 'image/jpeg': 'jpg',
  'image/tiff': 'tiff',
}

/** The documents that a mail carries. */
export function attachmentMembers(attachments: readonly Attachment[], budget: Budget): Member[] {
  const documents = attachments.filter(isDocument)
  budget.countEntries(documents.length)
  return documents.map((attachment, at) => ({
    name: nameOf(attachment, at + 1),
    async open() {
      const bytes = attachment.content()
      keepWithin(budget.limits, 'file', bytes.length)
      budget.countBytes(bytes.length)
      return bytes
    },
  }))
}

/** Pictures that the text shows are logos. */
function isDocument({ mediaType, isInline }: Attachment): boolean {
  return !noDocument.test(mediaType) && !(isInline && pageMatter.test(mediaType))
}

/** Attachments lie in no folders: what looks like one comes from the sender's disk. */
function nameOf({ name, mediaType }: Attachment, number: number): string {
  const own = name?.split(/[\\/]/).at(-1)?.trim()
  return own || `attachment-${number}.${extensions[mediaType] ?? 'bin'}`
}
