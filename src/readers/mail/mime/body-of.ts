import { decodePage } from '../../html/charset.ts'
import { encodingWarnings } from '../../text/decode.ts'
import { decodeDeclared } from '../../text/declared-encoding.ts'
import { plainLines } from '../flowed.ts'
import { type Attachment, type MailBody, type Words, isBlank } from '../mail.ts'
import { signedContent } from '../signed/signed-content.ts'
import { type MimePart, splitParts } from './split-parts.ts'

const signed = /^application\/(?:x-)?pkcs7-mime$/

/** What a part of a mail says and carries, with all that is in it. */
export async function bodyOf(part: MimePart): Promise<MailBody> {
  if (part.parts.length > 0) return bodyOfParts(part)
  const content = signed.test(part.mediaType) ? await signedContent(part.content()) : undefined
  if (content) return bodyOf(await splitParts(content))
  return isWords(part) ? { words: [await wordsOf(part)], attachments: [] } : { words: [], attachments: [attachmentOf(part)] }
}

async function bodyOfParts(part: MimePart): Promise<MailBody> {
  const { mediaType, parts } = part
  if (mediaType === 'multipart/related') return bodyOfPage(parts, part.header('content-type') ?? '')
  const bodies = await Promise.all(parts.map(bodyOf))
  const words = bodies.map((body) => body.words)
  return {
    words: mediaType === 'multipart/alternative' ? richest(words) : words.flat(),
    attachments: bodies.flatMap(({ attachments }) => attachments),
  }
}

/** Ways to say the same: pages keep what plain text has lost. */
function richest(ways: readonly (readonly Words[])[]): readonly Words[] {
  const said = ways.filter((words) => !words.every(isBlank))
  return said.findLast((words) => words.some(({ kind }) => kind === 'html')) ?? said.at(-1) ?? []
}

/** A page and what it is made of; pages in frames around it are not what it says. */
async function bodyOfPage(parts: readonly MimePart[], contentType: string): Promise<MailBody> {
  const start = /;\s*start\s*=\s*"?<?(?<id>[^">;]+)/i.exec(contentType)?.groups?.['id']
  const page = parts.find((part) => start !== undefined && part.header('content-id')?.includes(start)) ?? parts[0]
  if (!page) return { words: [], attachments: [] }
  const { words, attachments } = await bodyOf(page)
  const others = parts.filter((part) => part !== page && part.parts.length === 0 && !isWords(part))
  return {
    words, attachments: [...attachments, ...others.map((part) => ({ ...attachmentOf(part), isInline: part.disposition !== 'attachment' }))],
  }
}

/** What holds parts and names no border between them is read as it stands. */
function isWords({ mediaType, disposition }: MimePart): boolean {
  return disposition !== 'attachment' && /^(?:text\/(?:plain|html)|multipart\/.*|text)$/.test(mediaType)
}

async function wordsOf(part: MimePart): Promise<Words> {
  const { mediaType, charset, flowed } = part
  const bytes = part.content()
  const isPage = mediaType === 'text/html'
  const decoded = isPage ? await decodePage(bytes, charset) : decodeDeclared(bytes, charset)
  return {
    kind: isPage ? 'html' : 'text', text: isPage ? decoded.text : plainLines(decoded.text, flowed), warnings: encodingWarnings(decoded),
  }
}

function attachmentOf(part: MimePart): Attachment {
  const { fileName, mediaType, disposition } = part
  return { name: fileName ?? null, mediaType, isInline: disposition === 'inline', content: () => part.content() }
}
