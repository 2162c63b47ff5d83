import fc from 'fast-check'
import { tokenChanges } from './tokens.ts'

const kinds = ['flip', 'zero', 'cut', 'drop', 'repeat', 'insert', 'exchange', 'number', 'element'] as const

/** One thing that goes wrong with bytes: on the way, on the disk, or because somebody means harm. */
interface Harm {
  readonly kind: typeof kinds[number]
  /** Share of the bytes that lie before it. */
  readonly at: number
  readonly length: number
  /** What comes in; of a change of tokens the first chooses. */
  readonly bytes: Uint8Array
}

/** What readers take for lengths, counts and ends. */
const telling = ['\0', '\xff\xff\xff\xff', '99999999', '-1', '<', '>', '{\\', '}', ']]>', '\r\n\r\n', '--', 'endstream', '%PDF-', 'PK\x03\x04', '&#x10ffff;', '\ud800']

const harm: fc.Arbitrary<Harm> = fc.record({
  // What keeps most of a file whole gets past the first check more often.
  kind: fc.constantFrom(...kinds, 'flip', 'flip', 'repeat', 'insert', 'exchange', 'exchange', 'number', 'number', 'number', 'element', 'element'),
  // Random doubles are nearly all next to nothing; these are spread.
  at: fc.nat(999_999).map((millionths) => millionths / 1_000_000),
  length: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 8 }) }, { weight: 2, arbitrary: fc.integer({ min: 1, max: 200 }) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 4096 }) }),
  bytes: fc.oneof(fc.uint8Array({ minLength: 1, maxLength: 16 }), fc.constantFrom(...telling).map((text) => Buffer.from(text, 'latin1'))),
})

/** A few harms, by which bytes are damaged. */
export const harms = fc.oneof(fc.array(harm, { minLength: 1, maxLength: 2 }), fc.array(harm, { minLength: 1, maxLength: 6 }))

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
    default: return changed(sound, start, tokenChanges[kind], bytes[0] ?? 0)
  }
}

/** As it was, where there is nothing of that kind. */
function changed(sound: Uint8Array, start: number, change: typeof tokenChanges[keyof typeof tokenChanges], chosen: number): Uint8Array {
  const text = Buffer.from(sound.buffer, sound.byteOffset, sound.length).toString('latin1')
  const other = change(text, start, chosen)
  return other === undefined ? sound : Buffer.from(other, 'latin1')
}
