import { RE2JS, RE2JSException } from 're2js'
import { fold, foldSpace } from '../text/fold.ts'
import type { Fit, Pattern, Words } from '../text/search.ts'

/**
 * A pattern that somebody writes: a regular expression in the syntax of RE2, which takes no longer than the text is long, whatever it is.
 * `^` and `$` are the ends of a block.
 * @throws Error that says what is wrong with it
 */
export function linearPattern(source: string, { capitals = false }: { readonly capitals?: boolean } = {}): Pattern {
  const expression = compiled(fold(source), RE2JS.MULTILINE | (capitals ? 0 : RE2JS.CASE_INSENSITIVE))
  const groups = Object.keys(expression.namedGroups())
  const search = ({ folded }: Words, from: number): Fit | undefined => {
    const matcher = expression.matcher(folded)
    if (from > folded.length || !matcher.find(from)) return undefined
    const rangeOf = (group: string): [number, number] | undefined => {
      const start = matcher.start(group)
      return start < 0 ? undefined : [start, matcher.end(group)]
    }
    const ranges = groups.length > 0 ? Object.fromEntries(groups.map((group) => [group, rangeOf(group)])) : undefined
    return { start: matcher.start(), end: matcher.end(), groups: ranges }
  }
  return { source, search }
}

function compiled(source: string, flags: number): RE2JS {
  try {
    return RE2JS.compile(source, flags)
  } catch (error) {
    throw new Error(reasonOf(error), { cause: error })
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof RE2JSException)) return 'The pattern is too large.'
  const [, part] = /`(?<part>.*)`/.exec(error.message) ?? []
  const looksAround = part !== undefined && /^\(\?<?[=!]/.test(part)
  return looksAround ? `A pattern cannot look ahead or behind, as ${part} does.` : `This is no pattern: ${error.message.replace(/^error parsing regexp: /, '').replace(/`(?:\(\?[im]\))+/, '`')}.`
}

/** A pattern for any of these words, as they are written; capitals do not count. */
export function wordsPattern(wordings: readonly string[], { isWhole = false } = {}): RegExp {
  const any = `(?:${wordings.map(escaped).join('|')})`
  return new RegExp(isWhole ? `^${any}$` : `(?<!${letter})${any}(?!${letter})`, 'i')
}

const letter = String.raw`[\w\u00C0-\u024F]`

function escaped(words: string): string {
  return foldSpace(fold(words)).trim().replaceAll(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`)
}
