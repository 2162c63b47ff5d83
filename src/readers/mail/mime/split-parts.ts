import { type MimeNode, Splitter, type SplitterChunk } from '@zone-eu/mailsplit'
import { DocketError } from '../../../text/errors.ts'
import { decodeTransfer } from './transfer.ts'

/** A part of a mail, or the mail itself. */
export interface MimePart {
  /** In small letters, without what stands after it. */
  readonly mediaType: string
  readonly charset: string | undefined
  readonly disposition: string | undefined
  readonly fileName: string | undefined
  /** Whether its lines are to be joined, and whether the blanks go at which they are. */
  readonly flowed: { readonly joinsWords: boolean } | undefined
  /** Header lines by their names in small letters; a character a byte, folded as they came. */
  header(name: string): string | undefined
  /** All lines of a header, without its name. */
  headers(name: string): string[]
  /** What it holds, without the encoding for its way. */
  content(): Uint8Array
  readonly parts: readonly MimePart[]
}

/** More are damage; those that may be documents are counted by the limits. */
const mostParts = 20_000
const mostHead = 2 * 1024 * 1024
const deepest = 64

/**
 * Takes a mail to pieces. A mail in it stays whole.
 * @throws DocketError when the mail is damaged.
 */
export async function splitParts(bytes: Uint8Array): Promise<MimePart> {
  const splitter = new Splitter({ ignoreEmbedded: true, maxHeadSize: mostHead, maxChildNodes: mostParts })
  splitter.end(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const drafts = new Map<MimeNode, Draft>()
  try {
    for await (const chunk of splitter) take(chunk as SplitterChunk, drafts)
  } catch (error) {
    throw damaged((error as Error).message)
  }
  const [root] = drafts.values()
  if (!root) throw damaged('it has no header lines')
  return root
}

function take(chunk: SplitterChunk, drafts: Map<MimeNode, Draft>): void {
  if (chunk.type !== 'node') {
    drafts.get(chunk.node)?.chunks.push(chunk.value)
    return
  }
  const parent = chunk.parentNode ? drafts.get(chunk.parentNode) : undefined
  const draft = new Draft(chunk, (parent?.depth ?? 0) + 1)
  if (draft.depth > deepest) throw new Error('its parts are nested too deep')
  parent?.parts.push(draft)
  drafts.set(chunk, draft)
}

class Draft implements MimePart {
  readonly chunks: Buffer[] = []
  readonly parts: Draft[] = []

  constructor(private readonly node: MimeNode, readonly depth: number) {}

  get mediaType(): string {
    return this.node.contentType || 'text/plain'
  }

  get charset(): string | undefined {
    return this.node.charset || undefined
  }

  get disposition(): string | undefined {
    return this.node.disposition || undefined
  }

  get fileName(): string | undefined {
    return this.node.filename || undefined
  }

  get flowed(): MimePart['flowed'] {
    return this.node.flowed ? { joinsWords: this.node.delSp } : undefined
  }

  header(name: string): string | undefined {
    return this.headers(name)[0]
  }

  headers(name: string): string[] {
    const lines = this.node.headers ? this.node.headers.getList() : []
    return lines.filter(({ key }) => key === name).map(({ line }) => line.slice(line.indexOf(':') + 1).trim())
  }

  content(): Uint8Array {
    return decodeTransfer(Buffer.concat(this.chunks), this.node.encoding || '')
  }
}

function damaged(reason: string): DocketError {
  return new DocketError('E_DAMAGED', `The mail is damaged (${reason}).`, 'Save it again from the mail program.')
}
