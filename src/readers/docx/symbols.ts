import { hex } from 'dingbat-to-unicode'

/** The character that a symbol of a font stands for, or undefined where nobody knows. */
export function symbolCharacter(font: string, code: string): string | undefined {
  const known = hex(font, code) ?? (/^F0..$/i.test(code) ? hex(font, code.slice(2)) : undefined)
  if (known) return known.string
  const point = Number.parseInt(code, 16)
  return isPrivate(point) ? undefined : String.fromCodePoint(point)
}

/** Characters of which each font makes what it likes, and what is no character. */
function isPrivate(point: number): boolean {
  return !(point > 0x1f && point < 0xd800) && !(point > 0xf8ff && point < 0xf_ffff)
}
