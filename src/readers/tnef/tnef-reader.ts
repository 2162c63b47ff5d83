import { DocketError } from '../../text/errors.ts'
import type { Unpacker } from '../define-reader.ts'
import type { Limits } from '../limits/limits.ts'
import { encodingOfCodePage } from '../mail/code-page.ts'
import { mailContents } from '../mail/mail-contents.ts'
import type { Attachment, MailBody } from '../mail/mail.ts'
import { outlookWords } from '../mail/outlook-words.ts'
import { decodeDeclared } from '../text/declared-encoding.ts'
import { encodingWarnings } from '../text/decode.ts'
import type { Decoded } from '../text/utf8.ts'
import { type Property, kinds } from './properties.ts'
import { type Tnef, type TnefFile, readTnef } from './read-tnef.ts'

/** `winmail.dat`: what Outlook wraps up so that only Outlook opens it. */
export const tnefReader: Unpacker = {
  id: 'tnef',
  async unpack({ bytes }, _options, budget) {
    return mailContents(await bodyOf(opened(bytes), budget.limits), 'tnef', budget)
  },
}

const numbers = {
  body: 0x1000, rtf: 0x1009, page: 0x1013, object: 0x3701, longName: 0x3707, mediaType: 0x370e, contentId: 0x3712, codePage: 0x3fde,
} as const
const guidSize = 16

function opened(bytes: Uint8Array): Tnef {
  try {
    return readTnef(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  } catch (error) {
    throw new DocketError(
      'E_DAMAGED',
      `The Outlook wrapping is damaged (${(error as Error).message}).`,
      'Ask the sender for a copy that is sent as plain text or HTML.',
      { cause: error },
    )
  }
}

async function bodyOf(tnef: Tnef, limits: Limits): Promise<MailBody> {
  const { properties, files, codePage } = tnef
  const words = wordsIn(properties.get(numbers.body) ?? (tnef.body && { kind: kinds.narrow, bytes: tnef.body }), codePage)
  const pageCode = properties.get(numbers.codePage)?.bytes.readUInt32LE(0)
  const body = { text: words?.text, page: properties.get(numbers.page)?.bytes, rtf: properties.get(numbers.rtf)?.bytes, codePage: pageCode }
  return {
    words: await outlookWords(body, limits, words ? encodingWarnings(words) : []),
    attachments: files.map((file) => attachmentOf(file, codePage)),
  }
}

/** A mail inside is wrapped up as this one is, after the number of its kind. */
function attachmentOf({ title, data, properties }: TnefFile, codePage: number | undefined): Attachment {
  const object = properties?.get(numbers.object)
  const content = object?.kind === kinds.object ? object.bytes.subarray(guidSize) : data ?? object?.bytes ?? Buffer.alloc(0)
  const name = wordsIn(properties?.get(numbers.longName) ?? (title && { kind: kinds.narrow, bytes: title }), codePage)
  const mediaType = wordsIn(properties?.get(numbers.mediaType), codePage)?.text.toLowerCase() || 'application/octet-stream'
  return { name: name?.text ?? null, mediaType, isInline: properties?.has(numbers.contentId) === true, content: () => content }
}

function wordsIn(property: Property | undefined, codePage: number | undefined): Decoded | undefined {
  if (!property) return undefined
  const encoding = property.kind === kinds.wide ? 'utf-16le' : encodingOfCodePage(codePage)
  const decoded = decodeDeclared(property.bytes, encoding)
  const [text = ''] = decoded.text.split('\0')
  return { ...decoded, text }
}
