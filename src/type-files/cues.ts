import type { Cue } from '../rules/cue.ts'
import { ofOthers } from '../shapes/of-others.ts'
import { isALetter, notInspectors, paperHead } from '../shapes/signs.ts'
import { bothEnds } from '../rules/part.ts'
import { linearPattern, wordsPattern } from './patterns.ts'
import { placeOf } from './places.ts'
import type { WrittenCue, signGroups, signNames } from './schema/cue.ts'
import { listOf } from './schema/text.ts'

const groups: Readonly<Record<(typeof signGroups)[number], readonly Cue[]>> = { 'not-inspectors': notInspectors, 'of-others': ofOthers }
const signs: Readonly<Record<(typeof signNames)[number], Cue['pattern']>> = {
  'is-a-letter': isALetter(1, bothEnds).pattern, 'paper-head': paperHead,
}

/** The signs that a file declares; those of a group have weights and places of their own. */
export function cuesOf(written: readonly WrittenCue[]): Cue[] {
  return written.flatMap(({ signs: group, sign, id = sign ?? '', weight = 0, in: place = 'both-ends', ...search }) => {
    if (group) return groups[group]
    return [{ id, weight, where: placeOf(place), pattern: sign ? signs[sign] : patternOf(search) }]
  })
}

function patternOf({ words, pattern, capitals }: WrittenCue): Cue['pattern'] {
  return pattern === undefined ? wordsPattern(listOf(words)) : linearPattern(pattern, { capitals })
}
