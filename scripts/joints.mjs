// Puts joints into patterns, see src/text/any-of.ts: where the ways of a pattern meet again, V8 compiles what follows once, not once for each.
import { readFile } from 'node:fs/promises'
import ts from 'typescript'

const joint = '(?=)'
/** The folders whose patterns are many and large, and most of them tried a few times in a document. */
const folders = /[/\\]src[/\\](?:document-types|extractors|phrases|shapes|vocabulary)[/\\].*\.ts$/
const isLookAround = /\(\?<?[=!]/y
/** How often a group may stand, none among it. */
const optional = /(?:[?*]|\{0,\d+\})(?!\?)/y
const often = /[?*+{]/y
/** The group around it ends. */
const inner = /[)|]/y
/** The same, or the whole pattern ends. */
const ends = /[)|]|.?$/y

/** A plugin for the bundler. */
export const joints = {
  name: 'joints',
  setup: ({ onLoad }) => onLoad({ filter: folders }, async ({ path }) => ({ contents: jointed(await readFile(path, 'utf8')), loader: 'ts' })),
}

/** A module with joints in its patterns and in the pieces that patterns are put together of. */
export function jointed(code) {
  const places = []
  const visit = (node) => {
    if (isPattern(node)) places.push(...meetings(node.getText()).map((at) => node.getStart() + at))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('', code, ts.ScriptTarget.Latest, true))
  return places.reduceRight((text, at) => text.slice(0, at) + joint + text.slice(at), code)
}

function isPattern(node) {
  return ts.isRegularExpressionLiteral(node) || ((ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) && node.text.includes('(?:'))
}

/** The places behind a pattern's groups where ways meet and more follows; none where a piece begins in the midst of a class. */
function meetings(source) {
  const places = []
  const open = []
  for (const { sign, at } of signsOf(source)) {
    if (sign === ']') return []
    if (sign === '(') open.push({ ways: 1, isAround: open.at(-1)?.isAround || fitsAt(isLookAround, source, at) !== undefined })
    if (sign === '|' && open.length > 0) open.at(-1).ways++
    const group = sign === ')' ? open.pop() : undefined
    if (!group) continue
    if (open.length > 0) open.at(-1).ways += group.ways - 1
    const place = group.isAround ? undefined : meeting(source, at + 1, group)
    if (place) places.push(place)
  }
  return places
}

/** Where ways meet behind a group that ends here. */
function meeting(source, end, { ways }) {
  const none = fitsAt(optional, source, end)
  if (none) return fitsAt(inner, source, end + none.length) ? undefined : end + none.length
  return ways > 1 && fitsAt(often, source, end) === undefined && fitsAt(ends, source, end) === undefined ? end : undefined
}

/** The signs of a pattern that stand for themselves neither by a stroke nor in a class; of a class nothing. */
function* signsOf(source) {
  for (const { 0: sign, index: at } of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()|\]]/gs)) if (sign.length === 1) yield { sign, at }
}

function fitsAt(pattern, source, at) {
  pattern.lastIndex = at
  return pattern.exec(source)?.[0]
}
