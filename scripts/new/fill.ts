export interface Blanks {
  readonly id: string
  readonly name: string
  readonly words: string
  readonly title: string
  readonly pattern: string
}

/**
 * What a template says in place of its {{blanks}}, from an id such as `visit-note`:
 * `name` visitNote, `words` visit note, `title` Visit note, `pattern` visit\s+note.
 */
export function blanksOf(id: string): Blanks {
  const words = id.replaceAll('-', ' ')
  return {
    id, words,
    name: id.replace(/-\w/g, (joint) => joint.charAt(1).toUpperCase()),
    title: words.charAt(0).toUpperCase() + words.slice(1),
    pattern: id.replaceAll('-', '\\s+'),
  }
}

/** @throws Error for a blank that nothing fills. */
export function filled(text: string, blanks: Blanks): string {
  return text.replace(/\{\{(?<blank>\w+)\}\}/g, (_, blank: string) => {
    if (!Object.hasOwn(blanks, blank)) throw new Error(`Nothing fills {{${blank}}}.`)
    return blanks[blank as keyof Blanks]
  })
}

/** Where the file of a template goes: `__id__` stands for the id. */
export function placeOf(template: string, { id }: Blanks): string {
  return template.replaceAll('__id__', id).replace(/\.template$/, '')
}

/** A table of the source with a row more, before that of what is unknown. */
export function withRow(source: string, row: string): string {
  const before = /^ {2}unknown: /m
  if (!before.test(source)) throw new Error('The table has no row for what is unknown.')
  return source.replace(before, () => `  ${row},\n  unknown: `)
}
