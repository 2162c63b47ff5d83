import { type ReadDocument, readDocuments } from '../../src/docket.ts'

/** A mail of header lines, a blank line and a body, each line ended as on its way; letters beyond ASCII a byte each. */
export function mailOf(headers: readonly string[], body: readonly string[] = []): Buffer {
  const sent = ['From: Jane Roe <jane.roe@example.org>', 'To: John Doe <john.doe@example.org>', 'Date: Tue, 6 Jun 2023 10:00:00 +0100', 'Subject: Visit', 'MIME-Version: 1.0']
  return Buffer.from([...sent, ...headers, '', ...body, ''].join('\r\n'), 'latin1')
}

/** The lines of parts and the borders between them, for a header that names the border `b`. */
export function partsOf(...parts: readonly (readonly string[])[]): string[] {
  return [...parts.flatMap((part) => ['--b', ...part]), '--b--']
}

/** The lines of a file that hangs on a mail. */
export function filePart(name: string, content: Uint8Array | string, mediaType = 'application/octet-stream'): string[] {
  const packed = Buffer.from(content).toString('base64').match(/.{1,76}/g) ?? []
  return [`Content-Type: ${mediaType}; name="${name}"`, `Content-Disposition: attachment; filename="${name}"`, 'Content-Transfer-Encoding: base64', '', ...packed]
}

/** What a mail file gives: of each document its name behind the file's own, its text, and the codes of its warnings. */
export interface MailRead {
  readonly name: string
  readonly text: string
  readonly warnings: readonly string[]
  readonly mail: ReadDocument['mail']
  readonly isCover?: true
}

/** All documents of a mail file; trouble is a document whose text is the error's code. */
export async function readMail(bytes: Uint8Array, file = 'a.eml'): Promise<MailRead[]> {
  const all: MailRead[] = []
  for await (const read of readDocuments({ name: file, bytes }, { ocr: 'never' })) {
    if ('error' in read) all.push({ name: read.name, text: read.error.code, warnings: [], mail: undefined })
    else all.push({ name: read.file, text: read.doc.text.trimEnd(), warnings: read.warnings.map(({ code }) => code), mail: read.mail, ...(read.isCover && { isCover: true }) })
  }
  return all
}
