import type { MailHeaders } from '../define-reader.ts'

/** A file attached to a mail. */
export interface Attachment {
  readonly name: string | null
  readonly mediaType: string
  /** Shown in the text, as a logo is. */
  readonly isInline: boolean
  readonly content: () => Uint8Array
}

/** A mail as its format gives it. */
export interface Mail {
  readonly headers: MailHeaders
  readonly text: string | undefined
  readonly html: string | undefined
  readonly attachments: readonly Attachment[]
}

/** A person or office with an address, as printed: `Name <address>`. */
export function printedAddress(name: string | undefined, address: string | undefined): string | null {
  const words = name?.trim()
  if (words && address && words !== address) return `${words} <${address}>`
  return address?.trim() || words || null
}
