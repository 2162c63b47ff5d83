import type { Fault } from '../record/faults.ts'
import { least } from '../rules/sums.ts'
import { wordingsOf } from '../words/template.ts'
import { plainTemplate } from './document-type-of.ts'
import { listOf } from './schema/text.ts'
import type { TypeFile } from './schema/type-file.ts'

/** What a file says that can never be of use: cues too light, words that stand for two things, fields that nothing reads. */
export function faultsOfUse(file: TypeFile): Fault[] {
  return [...lightCues(file), ...twice(file), ...expectedInVain(file)]
}

function lightCues({ cues }: TypeFile): Fault[] {
  const sum = cues.reduce((weights, { weight = 0 }) => weights + Math.max(0, weight), 0)
  return sum >= least ? [] : [{ pointer: '/cues', message: `The weights of all cues together are ${sum}; a document of the type needs ${least}.` }]
}

/** Words that are printed for two areas or grades, or head two sections. */
function twice({ areas = {}, grades = {}, outline = [] }: TypeFile): Fault[] {
  const headings = outline.map(({ id = '', headings: words }, at) => ({ id, pointer: `/outline/${at}`, words: listOf(words) }))
  return [
    ...twiceAmong(Object.entries(areas).map(([id, words]) => ({ id, pointer: `/areas/${id}`, words: listOf(words) }))),
    ...twiceAmong(Object.entries(grades).map(([id, words]) => ({ id, pointer: `/grades/${id}`, words: listOf(words) }))),
    ...twiceAmong(headings),
  ]
}

interface Worded {
  readonly id: string
  readonly pointer: string
  readonly words: readonly string[]
}

function twiceAmong(all: readonly Worded[]): Fault[] {
  const known = new Map<string, string>()
  return all.flatMap(({ id, pointer, words }) => words.flatMap((one) => {
    const key = wordingsOf(plainTemplate(one))[0]?.join(' ') ?? ''
    const first = known.get(key) ?? id
    known.set(key, first)
    return first === id ? [] : [{ pointer, message: `“${one}” stands for ${first}, too.` }]
  }))
}

function expectedInVain({ expects, fields }: TypeFile): Fault[] {
  return (expects?.fields ?? []).flatMap((field, at) => {
    const [first, date] = field.split('.')
    const rule = date === undefined ? fields[first as keyof typeof fields] : fields.dates?.[date as keyof NonNullable<typeof fields.dates>]
    return rule ? [] : [{ pointer: `/expects/fields/${at}`, message: `No rule reads ${field}.` }]
  })
}
