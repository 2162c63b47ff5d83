/** What programs seldom expect where a number stands. */
const oddNumbers = ['0', '-1', '1e30', '-0.001', '1e-9', 'NaN', '32768', '99999999', '-2147483649', '4294967296']

type Change = (text: string, from: number, chosen: number) => string | undefined

/** Changes that keep what is around them whole, at the first place from an offset on that fits. */
export const tokenChanges = {
  exchange: (text, from) => at(text, /(?<first>[\w.:+-]+)(?<between>[^\w.:+-]+)(?<second>[\w.:+-]+)/g, from, ({ first, between, second }) => `${second}${between}${first}`),
  number: (text, from, chosen) => at(text, /-?\d+(?:\.\d+)?/g, from, () => oddNumbers[chosen % oddNumbers.length] ?? ''),
  element: (text, from, chosen) => {
    const element = elementAt(text, from)
    if (!element) return undefined
    const [before, whole, after] = [text.slice(0, element.start), text.slice(element.start, element.end), text.slice(element.end)]
    return before + [whole.repeat(3), '', nested(whole, element.head, 40), whole.slice(element.head)][chosen % 4] + after
  },
} satisfies Record<string, Change>

function at(text: string, pattern: RegExp, from: number, change: (groups: Record<string, string>) => string): string | undefined {
  pattern.lastIndex = from
  const found = pattern.exec(text)
  return found ? text.slice(0, found.index) + change(found.groups ?? {}) + text.slice(found.index + found[0].length) : undefined
}

/** An element of XML or HTML, or a group of RTF with the word that begins it. */
interface Element {
  readonly start: number
  readonly end: number
  /** Length of what opens it. */
  readonly head: number
}

function elementAt(text: string, from: number): Element | undefined {
  const opening = /<(?<name>[a-z][\w:]*)(?:\s[^<>]*)?(?<!\/)>|\{\\\*?\\?\w+/gi
  opening.lastIndex = from
  const found = opening.exec(text)
  if (!found) return undefined
  const { name } = found.groups ?? {}
  const edges = name === undefined ? /[{}]/g : new RegExp(`</?${name}(?=[\\s>])[^<>]*(?<!/)>`, 'g')
  return { start: found.index, head: found[0].length, end: endOf(text, edges, found.index) }
}

function endOf(text: string, edges: RegExp, start: number): number {
  edges.lastIndex = start
  let depth = 0
  for (let edge = edges.exec(text); edge; edge = edges.exec(text)) {
    depth += edge[0].startsWith('</') || edge[0] === '}' ? -1 : 1
    if (depth === 0) return edges.lastIndex
  }
  return text.length
}

/** An element in itself, many times. */
function nested(whole: string, head: number, times: number): string {
  const close = whole.endsWith('}') ? '}' : whole.slice(whole.lastIndexOf('<'))
  return whole.slice(0, head).repeat(times) + whole + close.repeat(times)
}
