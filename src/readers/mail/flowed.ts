const quoteMarks = /^(?:> ?)*>/

interface Line {
  readonly depth: number
  readonly words: string
}

/**
 * A mail's words without the marks of quoted lines, and its flowing lines joined. What is quoted stands apart from what is not.
 * @param flowed whether lines that end in a blank go on in the next, and whether that blank goes (RFC 3676)
 */
export function plainLines(text: string, flowed?: { readonly joinsWords: boolean }): string {
  const lines = text.split(/\r\n|\n|\r/).map((line) => lineOf(line, flowed !== undefined))
  if (!flowed && lines.every(({ depth }) => depth === 0)) return text
  return apart(flowed ? joined(lines, flowed.joinsWords) : lines).join('\n')
}

/** Of a line whose marks or first letters would be taken for something else, one blank more was written. */
function lineOf(line: string, isFlowed: boolean): Line {
  const marks = quoteMarks.exec(line)?.[0] ?? ''
  const words = line.slice(marks.length)
  const isStuffed = words.startsWith(' ') && (isFlowed || marks !== '')
  return { depth: marks.replaceAll(' ', '').length, words: isStuffed ? words.slice(1) : words }
}

function joined(lines: readonly Line[], joinsWords: boolean): Line[] {
  const done: Line[] = []
  let open: { depth: number; words: string[] } | undefined
  for (const { depth, words } of lines) {
    const goesOn = words.endsWith(' ') && words !== '-- '
    const kept = goesOn && joinsWords ? words.slice(0, -1) : words
    if (open?.depth === depth && words !== '-- ') open.words.push(kept)
    else {
      if (open) done.push({ depth: open.depth, words: open.words.join('') })
      open = { depth, words: [kept] }
    }
    if (goesOn) continue
    done.push({ depth, words: open.words.join('') })
    open = undefined
  }
  if (open) done.push({ depth: open.depth, words: open.words.join('') })
  return done
}

function apart(lines: readonly Line[]): string[] {
  return lines.flatMap(({ depth, words }, at) => (at > 0 && depth !== lines[at - 1]?.depth ? ['', words] : [words]))
}
