import fc from 'fast-check'

const kinds = ['flip', 'zero', 'cut', 'drop', 'repeat', 'insert', 'exchange', 'replace'] as const

/** One thing that goes wrong with bytes: on the way, on the disk, or because somebody means harm. */
interface Harm {
  readonly kind: typeof kinds[number]
  /** Share of the bytes that lie before it. */
  readonly at: number
  readonly length: number
  readonly bytes: Uint8Array
}

/** What readers take for lengths, counts and ends. */
const telling = ['\0', '\xff\xff\xff\xff', '99999999', '-1', '0', '1e30', '-0.001', 'true', '<', '>', '{\\', '}', ']]>', '\r\n\r\n', '--', 'endstream', '%PDF-', 'PK\x03\x04', '&#x10ffff;', '\ud800']

const harm: fc.Arbitrary<Harm> = fc.record({
  kind: fc.constantFrom('flip', 'flip', ...kinds),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 4096 })),
  bytes: fc.oneof(fc.uint8Array({ minLength: 1, maxLength: 16 }), fc.constantFrom(...telling).map((text) => Buffer.from(text, 'latin1'))),
})

/** A few harms, by which bytes are damaged. */
export const harms = fc.array(harm, { minLength: 1, maxLength: 6 })

export function damaged(sound: Uint8Array, all: readonly Harm[]): Uint8Array {
  return all.reduce<Uint8Array>((bytes, one) => harmed(bytes, one), sound)
}

function harmed(sound: Uint8Array, { kind, at, length, bytes }: Harm): Uint8Array {
  const start = Math.floor(at * sound.length)
  const [before, touched, after] = [sound.subarray(0, start), sound.subarray(start, start + length), sound.subarray(start + length)]
  switch (kind) {
    case 'flip': return Buffer.concat([before, touched.map((byte, index) => byte ^ (bytes[index % bytes.length] as number)).subarray(0, 8), sound.subarray(start + Math.min(8, touched.length))])
    case 'zero': return Buffer.concat([before, new Uint8Array(touched.length), after])
    case 'cut': return before
    case 'drop': return Buffer.concat([before, after])
    case 'repeat': return Buffer.concat([before, touched, touched, touched, after])
    case 'insert': return Buffer.concat([before, bytes, touched, after])
    case 'exchange': return withTokens(sound, start, ([first, between, second]) => [second, between, first])
    case 'replace': return withTokens(sound, start, ([, between, second]) => [Buffer.from(bytes).toString('latin1'), between, second])
  }
}

type Tokens = readonly [first: string, between: string, second: string]

/** Changes the next two words, numbers or names and what is between them. */
function withTokens(sound: Uint8Array, from: number, change: (tokens: Tokens) => Tokens): Uint8Array {
  const text = Buffer.from(sound.buffer, sound.byteOffset, sound.length).toString('latin1')
  const next = /(?<first>[\w.+-]+)(?<between>[^\w.+-]+)(?<second>[\w.+-]+)/g
  next.lastIndex = from
  const found = next.exec(text)
  if (!found) return sound
  const { first = '', between = '', second = '' } = found.groups ?? {}
  const changed = change([first, between, second]).join('')
  return Buffer.from(text.slice(0, found.index) + changed + text.slice(found.index + found[0].length), 'latin1')
}
