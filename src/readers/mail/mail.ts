import type { MailHeaders, ReaderWarning } from '../define-reader.ts'

/** A file attached to a mail. */
export interface Attachment {
  readonly name: string | null
  readonly mediaType: string
  /** Shown in the text, as a logo is, or one of the things that a saved page is made of. */
  readonly isInline: boolean
  /** @throws DocketError when it is damaged. */
  readonly content: () => Uint8Array
}

/** A stretch of a mail's own words, or why it could not be read. */
export type Words =
  | { readonly kind: 'text' | 'html'; readonly text: string; readonly warnings?: readonly ReaderWarning[] }
  | { readonly kind: 'rtf'; readonly bytes: Uint8Array }
  | { readonly kind: 'unread'; readonly error: unknown }

/** What a mail says and carries. */
export interface MailBody {
  readonly words: readonly Words[]
  readonly attachments: readonly Attachment[]
}

/** A mail as its format gives it. */
export interface Mail extends MailBody {
  /** What is left out is as in the mail that carries it. */
  readonly headers?: MailHeaders
}

/** A person or office with an address, as printed: `Name <address>`. */
export function printedAddress(name: string | undefined, address: string | undefined): string | null {
  const words = name?.trim()
  if (words && address && words !== address) return `${words} <${address}>`
  return address?.trim() || words || null
}

export function isBlank(words: Words): boolean {
  if (words.kind === 'unread') return false
  return words.kind === 'rtf' ? words.bytes.length === 0 : words.text.trim() === ''
}
