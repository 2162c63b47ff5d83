export interface Blanks {
  readonly id: string
  readonly name: string
  readonly words: string
  readonly title: string
  readonly tokens: string
}

/**
 * What a template says in place of its {{blanks}}, from an id such as `visit-note`:
 * `name` visitNote, `words` visit note, `title` Visit note, `tokens` word('visit'), word('note').
 */
export function blanksOf(id: string): Blanks {
  const words = id.replaceAll('-', ' ')
  return {
    id, words,
    name: id.replace(/-\w/g, (joint) => joint.charAt(1).toUpperCase()),
    title: words.charAt(0).toUpperCase() + words.slice(1),
    tokens: id.split('-').map((token) => `word('${token}')`).join(', '),
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

/** A list of phrases' samples with one more, in a test that says `const tables: readonly Samples[] = [`. */
export function withSamples(source: string, { id, name }: Blanks): string {
  const list = 'const tables: readonly Samples[] = ['
  const imported = withImport(source, id, `import { ${name}Samples } from './${id}.samples.ts'`)
  if (!imported.includes(list)) throw new Error(`The test has no "${list}" for the samples of ${id}.`)
  return imported.replace(list, () => `${list}${name}Samples, `)
}

/** The test of all phrases with one more. */
export function withPhrase(source: string, { id, name, words }: Blanks): string {
  const imports = `import { ${name} } from '../../src/phrases/${id}/${id}.ts'\nimport { ${name}Samples } from './${id}.samples.ts'`
  return `${withImport(source, id, imports)}describePhrase('${words}', ${name}, (said) => said, ${name}Samples)\n`
}

function withImport(source: string, id: string, line: string): string {
  const before = /^import .* from '\.\/samples\.ts'$/m
  if (!before.test(source)) throw new Error(`The test imports no samples beside which those of ${id} would stand.`)
  return source.replace(before, (found) => `${line}\n${found}`)
}
