const mark = Buffer.from('\nFrom ')
const lineLength = 512
/** What stands between two mails: who sent the next, and when; a header line follows. */
const opening = /^From \S{1,254}(?: .{0,200})?\d\d:\d\d.{0,60}\r?\n(?:>?From \S.{0,200}\r?\n)?[\w-]{1,76}:/

/** The mails of a file that keeps several, each without the line that opens it; none where the file is something else. */
export function mailsIn(bytes: Uint8Array): Uint8Array[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const starts = startsIn(buffer)
  return starts.map((start, at) => buffer.subarray(afterLine(buffer, start), starts[at + 1] ?? buffer.length))
}

/** Whether a file holds more than one mail. */
export function isMbox(bytes: Uint8Array): boolean {
  return startsIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 2).length > 1
}

function startsIn(buffer: Buffer, most = Infinity): number[] {
  if (!opensAt(buffer, 0)) return []
  const starts = [0]
  for (let at = buffer.indexOf(mark); at >= 0 && starts.length < most; at = buffer.indexOf(mark, at + 1)) {
    if (opensAt(buffer, at + 1)) starts.push(at + 1)
  }
  return starts
}

function opensAt(buffer: Buffer, at: number): boolean {
  return opening.test(buffer.toString('latin1', at, at + lineLength))
}

function afterLine(buffer: Buffer, start: number): number {
  return buffer.indexOf('\n', start) + 1
}
