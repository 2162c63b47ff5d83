import { defineExtractor } from '../../rules/extractor.ts'
import { anyOf } from '../../text/any-of.ts'
import type { View } from '../../text/view.ts'
import { isTopic } from './masthead-line.ts'

const joint = / [-|"] /
const word = String.raw`(?:and|&|of|in|on|at|for|the|[A-Z][\w'&-]*)`
const name = new RegExp(String.raw`^[A-Z][\w'-]*(?: ${word}){0,5}$`)
/** A window also names the part of a site. */
const parts = new RegExp(String.raw`^${anyOf('home', 'news', 'latest news', 'press', 'media', 'newsroom', 'blog', 'articles?')}$`, 'i')
/** Initials stand for a name that the page prints elsewhere. */
const initials = /^[A-Z]{2,6}$/
const fewest = 12

/** The site that a page's window names behind the page's own headline: "Inspectors praise services | Avon Valley Live". */
export const windowName = defineExtractor<string>('window-name', (view) => {
  const headings = view.blocks().filter(({ block }) => block.kind === 'heading').map(({ body }) => plain(body.folded))
  return view.furniture().flatMap((window) => behindHeadline(window.body, headings) ?? [])[0]?.words()
})

function behindHeadline(window: View, headings: readonly string[]): View | undefined {
  const headline = headings.find((heading) => heading.length >= fewest && plain(window.folded).startsWith(heading))
  const last = window.findAll(joint).at(-1)?.whole
  if (!headline || !last || plain(window.before(last).folded).length < headline.length) return undefined
  const site = window.after(last).trim()
  return site.has(name) && !site.has(parts) && !site.has(initials) && !isTopic(site.folded) ? site : undefined
}

/** Words without their marks, which a window and a headline print otherwise. */
function plain(words: string): string {
  return words.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}
