/** What stands before an entry of a list. */
export interface Marker {
  /** As it goes into the text: `•` for any glyph or dash, numbers and letters as printed. */
  readonly text: string
  readonly kind: 'bullet' | 'dash' | 'number'
  /** The words behind it. */
  readonly rest: string
}

// C1 controls, unknown and private-use characters are bullets that a font of its own draws.
const drawn = String.raw`\u0080-\u009F\uFFFD\uE000-\uF8FF`
const glyphs = String.raw`\u00A7\u00B7\u2022\u2023\u2043\u204C\u2212\u2219\u25A0-\u25FF\u2605\u2666\u2713\u2714\u2756\u2794\u27A2`
const bullet = new RegExp(`^[${drawn}${glyphs}]`, 'u')
const dash = /^[-\u2010-\u2015*o](?=\s)/u
const numbers = String.raw`\d{1,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}[.)]?|(?:[a-z]|[ivx]{2,5})[.)]|\((?:\d{1,3}|[a-zA-Z]|[ivx]{2,5})\)`
const number = new RegExp(`^(?<label>${numbers})(?=[\\sA-Z]|$)`, 'u')

/** "29.01.18" on a line of its own is a day; numbers of paragraphs have no noughts in front. */
const dayAlone = /^(?:[0-3]\d\.0\d|0\d\.1[0-2])\.\d\d$/

/** The marker at a line's start. A dash or number may also be a word of a sentence: what stands before it decides. */
export function findMarker(text: string): Marker | undefined {
  if (bullet.test(text)) return { text: '•', kind: 'bullet', rest: text.slice(1).trimStart() }
  if (dash.test(text)) return { text: '•', kind: 'dash', rest: text.slice(1).trimStart() }
  const label = dayAlone.test(text) ? undefined : number.exec(text)?.groups?.label
  return label === undefined ? undefined : { text: label, kind: 'number', rest: text.slice(label.length).trimStart() }
}

/** Whether a run is nothing but a marker, drawn apart from its words. */
export function isLoneMarker(text: string): boolean {
  const trimmed = text.trim()
  if (trimmed.length > 8) return false
  return findMarker(`${trimmed} `)?.rest === '' || /^\d{1,3}$/.test(trimmed)
}
