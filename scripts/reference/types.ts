import * as z from 'zod'
import { kinds } from '../../src/lexicon/index.ts'
import { extractorsByField, isListField } from '../../src/type-files/extractors/index.ts'
import { signGroups, signNames } from '../../src/type-files/schema/cue.ts'
import { fragmentNames } from '../../src/type-files/schema/heading.ts'
import { placeNames } from '../../src/type-files/schema/place.ts'
import { outlineOf } from '../../src/type-files/outline.ts'

const signs: Readonly<Record<(typeof signNames)[number] | (typeof signGroups)[number], string>> = {
  'is-a-letter': 'a greeting: “Dear …”',
  'paper-head': 'the head of a council’s paper: “Report to”, “Wards affected”',
  'not-inspectors': 'what speaks against an inspectorate’s letter: minutes, notes, web pages, letters that others sign',
  'of-others': 'the same, without the letters',
}

const places: Readonly<Record<(typeof placeNames)[number], string>> = {
  everywhere: 'the whole document', 'both-ends': 'a short document whole, of a long one its beginning and its end',
  'letter-opening': 'down to “Dear …”', 'letter-subject': 'the line below “Dear …”', 'letter-introduction': 'from there to the first heading',
  'letter-text': 'from “Dear …” to “Yours sincerely”', 'below-meeting-stamp': 'the beginning, below the stamp of a meeting whose papers enclose it',
}

/** What a file of a document type may name, from the tables in the code. */
export function typesDocument(): string {
  return [
    '# What a document type’s file may name', '',
    '<!-- Made from src/type-files by npm run reference. -->', '',
    '[docs/types.md](types.md) says how such a file is written. `schemas/type.schema.json` is the same for editors.', '',
    '## Places: `in`', '',
    ...table(['place', 'where it looks'], [
      ...placeNames.map((name) => [`\`${name}\``, places[name]]),
      ['`{ head: 3000 }`', 'the first so many characters'],
      ['`{ section: strengths }`, `{ section: [a, b] }`', 'below these headings of the outline'],
    ]), '',
    '## Signs: `sign` and `signs` of a cue', '',
    ...table(['sign', 'what it finds'], [...signNames, ...signGroups].map((name) => [`\`${name}\``, signs[name]])), '',
    '`sign` needs a weight and a place; `signs` are several, with their own.', '',
    '## Shared headings: `shared` of the outline', '',
    ...table(['name', 'sections'], fragmentNames.map((name) => [`\`${name}\``, sectionsOf(name)])), '',
    '## Extractors', '',
    ...Object.entries(extractorsByField).flatMap(([field, named]) => [
      `### ${field}${isListField(field) ? ' (a list)' : ''}`, '',
      ...table(['extractor', 'reads', 'options'], Object.entries(named).map(([name, { reads, options }]) =>
        [`\`${name}\``, reads, Object.entries(options).map(([option, schema]) => optionWords(option, schema as z.ZodType)).join(', ')])), '',
    ]),
    '## Kinds of words that phrases may name', '',
    `Those of the file’s own \`lexicon\`, \`declared-area\`, \`declared-grade\`, and docket’s: ${kinds.map(({ name }) => `\`${name}\``).sort().join(', ')}.`, '',
  ].join('\n')
}

function sectionsOf(name: (typeof fragmentNames)[number]): string {
  return [...new Set(outlineOf([{ shared: name }]).map(({ id }) => `\`${id}\``))].join(', ')
}

function optionWords(option: string, schema: z.ZodType): string {
  return schema.safeParse(undefined).success ? `\`${option}\`` : `**\`${option}\`**`
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
}
