import { stringify } from 'yaml'

/** Readers of YAML 1.1, as PyYAML is one, take `no` for false and a date for one: what they would take for something else gets quotes. */
const options = { lineWidth: 0, aliasDuplicateObjects: false, version: '1.1' } as const
/** Words that surely need no quotes and are no number; everything else is left to the library. */
const control = String.raw`\u0000-\u001F\u007F-\u009F\u2028\u2029`
const unpaired = String.raw`\uD800-\uDFFF\uFEFF\uFFFE\uFFFF`
const plain = new RegExp(`^(?!(?:null|true|false|y|n|yes|no|on|off)$)(?:[a-z/]|\\d{1,2} [a-z])[^${control}:#${unpaired}]*(?<! )$`, 'i')
/** Whole numbers, those of a list and days, which surely need quotes. */
const figures = /^(?:\d+\.?|\d{4}-\d\d-\d\d)$/
/** Words that surely need quotes, because of a colon with a blank behind it, and nothing else. */
const quoted = /^[a-z/](?=.*: )[^\u0000-\u001F\u007F-\u009F\u2028\u2029"\\\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]*$/i
/** Characters that some reader refuses, folds or takes for a line's end where they stand as they are. */
const odd = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF\p{Cs}]/u
const everyOdd = new RegExp(odd, 'gu')
/** What version 1.2 takes for a number, and what PyYAML takes for nothing that it knows. */
const mistaken = /^(?:0o[0-7]+|=|<<)$/

/**
 * A value as YAML that readers of versions 1.1 and 1.2 take for the same. The library builds a tree of nodes first, which took a sixth of a
 * whole run; here it is only asked about strings that are neither plain words nor plainly to be quoted.
 */
export function yamlDocument(value: object): string {
  const text = block(value, '')
  return `${text.replace(/^\n/, '')}\n`
}

/**
 * What stands behind `key:` or `-`, with a blank or a line's end before it.
 * @param first what stands before the first entry of a collection
 */
function block(value: unknown, indent: string, first = `\n${indent}`): string {
  if (typeof value !== 'object' || value === null) return ` ${scalar(value, indent)}`
  return Array.isArray(value) ? list(value, indent, first) : map(value, indent, first)
}

/** A collection in a list begins on the line of its dash. */
function list(items: readonly unknown[], indent: string, first: string): string {
  let text = ''
  for (const item of items) text += `${text ? `\n${indent}` : first}-${block(item, deeper(item, indent), ' ')}`
  return text || ' []'
}

function map(value: object, indent: string, first: string): string {
  let text = ''
  for (const [key, one] of Object.entries(value)) {
    if (one === undefined) continue
    text += `${text ? `\n${indent}` : first}${plain.test(key) ? key : escaped(key)}:${block(one, deeper(one, indent))}`
  }
  return text || ' {}'
}

function deeper(value: unknown, indent: string): string {
  return typeof value === 'object' && value !== null ? `${indent}  ` : indent
}

function scalar(value: unknown, indent: string): string {
  if (typeof value !== 'string') return String(value)
  if (plain.test(value)) return value
  if (figures.test(value) || quoted.test(value)) return `"${value}"`
  if (odd.test(value) || mistaken.test(value)) return escaped(value)
  // As the value of a key, since a text of several lines is indented below it.
  return stringify({ k: value }, options).slice('k: '.length, -1).replace(/\n(?=[^\n])/g, `\n${indent}`)
}

/** In quotes, each odd character as its number. */
function escaped(value: string): string {
  return JSON.stringify(value).replace(everyOdd, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
