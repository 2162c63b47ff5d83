/** An empty look ahead: it fits everywhere, and what follows it is compiled once. */
export const joint = '(?=)'
/** Shorter patterns are compiled as fast as they are looked through. */
const short = 150

/** A group whose end was not met yet. */
interface Group {
  readonly at: number
  readonly isLook: boolean
  /** Whether nothing before it takes a letter. */
  readonly isFirst: boolean
  ways: number
}

/**
 * A pattern with joints where several ways through it meet: before alternatives, and behind what may be missing. V8 writes what follows
 * once for each way that leads there, up to ten times; with joints it has half to write. What is found is the same.
 */
export function jointed(source: string, flags = ''): RegExp {
  if (source.length < short) return new RegExp(source, flags)
  return new RegExp(inserted(source, places(source, isAnchored(source, flags))), flags)
}

/** Of a pattern that is searched for, joints would hide the first letters. */
function isAnchored(source: string, flags: string): boolean {
  return flags.includes('y') || source.startsWith('^')
}

function inserted(source: string, joints: readonly number[]): string {
  return [0, ...joints].map((from, at) => source.slice(from, joints[at])).join(joint)
}

/** Where joints go, in order. Characters are told one by one: patterns for what stands here would take three times as long. */
function places(source: string, isAnchored: boolean): readonly number[] {
  const found: number[] = []
  const groups: Group[] = [{ at: 0, isLook: false, isFirst: !isAnchored, ways: 1 }]
  let isFirst = !isAnchored
  for (let at = 0; at < source.length; at++) {
    const character = source[at]
    if (character === '(') {
      const head = groupHead(source, at)
      groups.push({ at, isLook: '=!'.includes(source[head] ?? ''), isFirst, ways: 1 })
      at = head
    } else if (character === '|') {
      const group = groups.at(-1)
      if (group) isFirst = parted(group)
    } else if (character === ')') {
      const group = groups.pop()
      if (group) isFirst = closed(group, source, at, found)
    } else if (character === '\\') {
      at++
      if (source[at] !== 'b') isFirst = false
    } else if (character === '[') {
      at = classEnd(source, at)
      isFirst = false
    } else if (character !== '?' && character !== '^' && character !== '$') isFirst = false
  }
  return found.sort((one, other) => one - other)
}

/** Another way begins where the group does. */
function parted(group: Group): boolean {
  group.ways++
  return group.isFirst
}

/** Adds what joints a group asks for. Returns whether nothing up to its end must take a letter. */
function closed({ at, ways, isLook, isFirst }: Group, source: string, end: number, found: number[]): boolean {
  const next = source[end + 1] ?? ''
  const mayMiss = next === '?'
  const isStillFirst = isFirst && (isLook || mayMiss)
  if (ways > 2 && !isFirst && !isLook && !'?*+{'.includes(next)) found.push(at)
  if (mayMiss && !isStillFirst) found.push(source[end + 2] === '?' ? end + 3 : end + 2)
  return isStillFirst
}

function classEnd(source: string, start: number): number {
  let end = start
  while (source[end] !== ']') end += source[end] === '\\' ? 2 : 1
  return end
}

/** The last character of what a group opens with: `(`, `(?:`, `(?<name>`, `(?<=`, `(?!`. */
function groupHead(source: string, at: number): number {
  if (source[at + 1] !== '?') return at
  if (source[at + 2] !== '<') return at + 2
  return '=!'.includes(source[at + 3] ?? '') ? at + 3 : source.indexOf('>', at)
}
