import { stringify } from 'yaml'

const options = { lineWidth: 0, aliasDuplicateObjects: false }
/** Words that surely need no quotes and are no number; everything else is left to the library. */
const plain = /^(?!(?:null|true|false)$)(?:[a-z/][^\u0000-\u001F\u007F-\u009F:#\uD800-\uDFFF\uFEFF]*(?<! )|\d{4}-\d\d-\d\d)$/i
/** Words that surely need quotes, because of a colon with a blank behind it, and nothing else. */
const quoted = /^[a-z/](?=.*: )[^\u0000-\u001F\u007F-\u009F"\\\uD800-\uDFFF\uFEFF]*$/i

/**
 * A value as YAML, byte for byte what the yaml library makes of it. The library builds a tree of nodes first, which took a sixth of a whole
 * run; here it is only asked about strings that are neither plain words nor plainly to be quoted.
 */
export function yamlDocument(value: object): string {
  const text = block(value, '')
  return `${text.replace(/^\n/, '')}\n`
}

/** What stands behind `key:` or `-`, with a blank or a line's end before it. */
function block(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return ` ${scalar(value, indent)}`
  if (Array.isArray(value)) return value.length === 0 ? ' []' : value.map((item) => `\n${indent}-${inItem(item, indent)}`).join('')
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  if (entries.length === 0) return ' {}'
  return entries.map(([key, one]) => `\n${indent}${scalar(key, indent)}:${block(one, deeper(one, indent))}`).join('')
}

/** A collection in a list begins on the line of its dash. */
function inItem(item: unknown, indent: string): string {
  return block(item, deeper(item, indent)).replace(/^\n +/, ' ')
}

function deeper(value: unknown, indent: string): string {
  return typeof value === 'object' && value !== null ? `${indent}  ` : indent
}

function scalar(value: unknown, indent: string): string {
  if (typeof value !== 'string') return String(value)
  if (plain.test(value)) return value
  if (quoted.test(value)) return `"${value}"`
  // As the value of a key, since a text of several lines is indented below it.
  return stringify({ k: value }, options).slice('k: '.length, -1).replace(/\n(?=[^\n])/g, `\n${indent}`)
}
