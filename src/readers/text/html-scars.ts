import { decodeHTMLStrict } from 'entities'
import { raised } from '../../layout/characters.ts'

// Only the names of real elements, so that "<name@example.org>" and "a < b" stay words.
const tag = /<(\/?)(a|abbr|b|blockquote|br|center|dd|div|dl|dt|em|figure|font|h[1-6]|header|hr|i|img|li|ol|p|s|section|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)(?=[\s/>])([^<>]*)>/gi
const comment = /<!--[^]*?-->/g
const noteTag = /<sup>\s*(\d{1,2})\s*<\/sup>/gi

const bold = new Set(['b', 'strong'])
const inline = new Set(['a', 'abbr', 'em', 'font', 'i', 'img', 's', 'small', 'span', 'sub', 'sup', 'u'])

/** A line with the HTML that a conversion left in it undone: elements that begin a line of their own do so. */
export function undoHtml(text: string): string {
  const tagless = text.includes('<') ? undoTags(text) : text
  return tagless.includes('&') ? decodeHTMLStrict(tagless) : tagless
}

function undoTags(text: string): string {
  return text
    .replace(comment, '')
    .replace(noteTag, (_, digits: string) => raised(digits))
    .replace(tag, (_, slash: string, name: string) => replacement(name.toLowerCase(), slash === '/'))
}

function replacement(name: string, isClosing: boolean): string {
  if (bold.has(name)) return '**'
  if (inline.has(name)) return ''
  if (name === 'td' || name === 'th') return isClosing ? '\t' : ''
  if (isClosing) return '\n'
  if (name === 'li') return '\n• '
  const rank = /^h([1-6])$/.exec(name)?.[1]
  return rank ? `\n${'#'.repeat(Number(rank))} ` : '\n'
}
