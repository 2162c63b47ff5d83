import type { Inspector } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { listedPerson } from '../../phrases/person/person.ts'
import { anyOf } from '../../text/any-of.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { View } from '../../text/view.ts'
import { nameWords } from '../../vocabulary/names.ts'
import { addressed } from '../letter/address-block.ts'
import { type NamedInspector, inspectorsIn, toInspector } from './named-inspector.ts'
import { inspectorOf } from './signed-team.ts'

const came = /\b(?:visit|inspect|thank)/i
const visited = /\b(?:your|the|this|you)\b[^.\n]{0,80}\b(?:visit|inspect)/i
const withThem = anyOf('(?:you and )?your (?:fellow )?(?:colleagues?|inspectors?|team)', 'you and the (?:rest of the )?team')
const next = String.raw`(?: HMI)?(?:,|,? and|,? with) ${nameWords}`
const colleagues = new RegExp(String.raw`\b${withThem},?[ ]\(?(?<who>${nameWords}(?:${next}){0,5}(?: HMI)?)`, 'u')

/** Whom a council thanks for a visit in its letter to them: the addressee with an inspector's title, and the colleagues it names. */
export const addressedTeam = defineExtractor<Inspector[]>('addressed-team', (view, part) => {
  if (!part.view.has(visited)) return []
  const team = addressed(view, part.view).flatMap((person) => inspectorOf(person) ?? [])
  return team.length ? [...team, ...colleaguesIn(part.view).map((one) => toInspector(one))] : []
})

function colleaguesIn(letter: View): NamedInspector[] {
  const told = letter.blocks().filter(({ body }) => body.has(colleagues)).flatMap(({ body }) => sentencesOf(body))
  return told.filter((sentence) => sentence.has(came)).flatMap((sentence) => {
    const who = sentence.find(colleagues)?.groups.who
    return who ? inspectorsIn(listedPerson, who) : []
  })
}
