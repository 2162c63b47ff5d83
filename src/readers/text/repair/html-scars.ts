import { decodeHTMLStrict } from 'entities'
import { raised } from '../../../layout/characters.ts'
import { anyOf } from '../../../text/any-of.ts'

// Only the names of real elements, so that "<name@example.org>" and "a < b" stay words.
const elements = anyOf(
  '[abipsu]', 'abbr', 'blockquote', 'br', 'center', 'dd', 'div', 'dl', 'dt', 'em', 'figure', 'font', 'h[1-6]', 'header', 'hr', 'img', 'li',
  'ol', 'section', 'small', 'span', 'strong', 'sub', 'sup', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul',
)
const tag = new RegExp(String.raw`<(?<slash>/?)(?<name>${elements})(?=[\s/>])[^<>]*>`, 'gi')
const noteTag = /<sup>\s*(?<digits>\d{1,2})\s*<\/sup>/gi

const bold = new Set(['b', 'strong'])
const inline = new Set(['a', 'abbr', 'em', 'font', 'i', 'img', 's', 'small', 'span', 'sub', 'sup', 'u'])

/** A line with the HTML that a conversion left in it undone: elements that begin a line of their own do so. */
export function undoHtml(text: string): string {
  const tagless = text.includes('<') ? undoTags(text) : text
  return tagless.includes('&') ? decodeHTMLStrict(tagless) : tagless
}

function undoTags(text: string): string {
  return withoutComments(text)
    .replace(noteTag, (_, digits: string) => raised(digits))
    .replace(tag, (_, slash: string, name: string) => replacement(name.toLowerCase(), slash === '/'))
}

function withoutComments(text: string): string {
  const [first = '', ...others] = text.split('<!--')
  return first + others.map((part) => (part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : `<!--${part}`)).join('')
}

function replacement(name: string, isClosing: boolean): string {
  if (bold.has(name)) return '**'
  if (inline.has(name)) return ''
  if (name === 'td' || name === 'th') return isClosing ? '\t' : ''
  if (isClosing) return '\n'
  if (name === 'li') return '\n• '
  const rank = /^h(?<rank>[1-6])$/.exec(name)?.groups?.['rank']
  return rank ? `\n${'#'.repeat(Number(rank))} ` : '\n'
}
