import type { MailFile } from '../../../scripts/fixtures/mail/make-eml.ts'

/** What Outlook wraps a mail's words and a file up in. */
export function winmail(words: string, { name, bytes }: MailFile): Buffer {
  const mark = Buffer.from([0x78, 0x9f, 0x3e, 0x22, 1, 0])
  const codePage = Buffer.from([0xe4, 0x04, 0, 0, 0, 0, 0, 0])
  return Buffer.concat([
    mark, attribute(1, 0x9007, codePage), attribute(1, 0x800c, Buffer.from(`${words}\0`, 'latin1')),
    attribute(2, 0x9002, Buffer.alloc(14)), attribute(2, 0x8010, Buffer.from(`${name}\0`)), attribute(2, 0x800f, bytes),
  ])
}

function attribute(level: number, id: number, value: Buffer): Buffer {
  const head = Buffer.alloc(9)
  head.writeUInt8(level, 0)
  head.writeUInt16LE(id, 1)
  head.writeUInt32LE(value.length, 5)
  const sum = Buffer.alloc(2)
  sum.writeUInt16LE(value.reduce((total, byte) => (total + byte) & 0xffff, 0))
  return Buffer.concat([head, value, sum])
}

const [signedData, data] = ['2a864886f70d010702', '2a864886f70d010701'].map((number) => der(0x06, Buffer.from(number, 'hex'))) as [Buffer, Buffer]

/** A message in a signed wrapping without signatures. */
export function signed(message: Buffer): Buffer {
  const held = der(0x30, data, der(0xa0, der(0x04, message)))
  const empty = der(0x31)
  return der(0x30, signedData, der(0xa0, der(0x30, der(0x02, Buffer.from([1])), empty, held, empty)))
}

function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const value = Buffer.concat(parts)
  const length = value.length < 0x80 ? Buffer.from([value.length]) : Buffer.from([0x82, value.length >> 8, value.length & 0xff])
  return Buffer.concat([Buffer.from([tag]), length, value])
}
