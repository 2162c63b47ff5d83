import type { Grounded } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'
import type { Framework } from '../../vocabulary/frameworks.ts'
import type { Period } from '../../phrases/time/period.ts'

/** What sort of inspection: a full one grades, the others do not, or not by area. */
export type InspectionKind = 'full' | 'focused' | 'monitoring' | 'joint' | 'send' | 'referral'

const kinds: readonly (readonly [RegExp, InspectionKind])[] = [
  [/\bmonitoring\s+visit/i, 'monitoring'],
  [/\bfocus+ed\s+(?:assurance\s+)?visit(?!s?\s+(?:earlier\s+)?(?:last|the\s+previous)\s+year)/i, 'focused'],
  [/\bjoint\s+targeted\s+area|\bJTAI\b/i, 'joint'],
  [/\b(?:area\s+)?SEND\s+(?:local\s+area\s+)?(?:re-?)?(?:inspection|revisit)|\bspecial\s+educational\s+needs\b.{0,60}\binspect|\binspect.{0,60}\bspecial\s+educational\s+needs\b/i, 'send'],
  [/\bcontact,?\s+referral\s+and\s+assessment/i, 'referral'],
  [/\bILACS\b|\bSIF\b|\b(?:re-?)?inspect(?:ion|ed|ors)\b|\bofsted\b/i, 'full'],
]
/** A title that names Ofsted alone does not tell the kind if another does. */
const namesOnly = /^(?!.*\b(?:inspect\w*|ILACS|SIF|rat(?:ed|es|ing)|judg\w+|grad\w+|inadequate|outstanding|good|requir\w+)\b).*\bofsted\b/i

/** The kind that the first of these titles names; a full inspection only where it names nothing else. */
export function kindOf(titles: readonly View[]): InspectionKind | undefined {
  for (const title of [...titles.filter((words) => !namesOnly.test(words.folded)), ...titles]) {
    const found = kinds.find(([pattern]) => title.has(pattern))?.[1]
    if (found) return found
  }
  return undefined
}

/** The kind that a text names first. */
export function firstKindIn(text: View): InspectionKind | undefined {
  const found = kinds.flatMap(([pattern, kind]) => text.find(pattern)?.whole.means<InspectionKind>(kind) ?? [])
  return found.sort((a, b) => a.at.start - b.at.start)[0]?.value
}

const ofKind: Readonly<Partial<Record<InspectionKind, Framework>>> = { focused: 'ilacs', joint: 'jtai', send: 'area-send', referral: 'cra' }

/** How a full inspection is named, by framework. */
const names: readonly (readonly [RegExp, Framework])[] = [
  [/\bILACS\b|\binspections?\s+of\s+local\s+authority\s+children'?s\s+services|\binspecting\s+local\s+authority\s+children'?s\s+services/i, 'ilacs'],
  [/\bsingle\s+inspection(?:\s+framework)?\b|\bSIF\b|children\s+in\s+need\s+of\s+help\s+and\s+protection,?\s+(?:children\s+)?looked\s+after/i, 'sif'],
  [/\bsafeguarding\s+and\s+(?:services\s+for\s+)?looked[ -]after\s+(?:children(?:'s)?\s+)?(?:services|inspection|children)|\bSLAC\b/i, 'slac'],
  [/\binspection\s+of\s+(?:local\s+authority\s+)?arrangements\s+for\s+the\s+protection\s+of\s+children/i, 'child-protection-2012'],
]
/** Lines of their judgements by which a framework is known where nothing else tells. */
const lines: readonly (readonly [RegExp, Framework])[] = [
  [/\bimpact\s+of\s+(?:\w+\s+)?leaders\b/i, 'ilacs'],
  [/\bleadership,\s+management\s+and\s+governance\b|\bachieving\s+permanence\b|\b(?:safeguarding\s+children'?s?|children'?s\s+safeguarding)\s+board\b|\bLSCB\b/i, 'sif'],
]
const notThis = /\b(?:previous|last|former|old|earlier|replac\w+|succe\w+|until|introduced)\b[^.;]{0,60}$/i
/** Days from which Ofsted inspected children's services under a framework. */
const eras: readonly (readonly [string, Framework])[] = [['2018-01-01', 'ilacs'], ['2013-11-01', 'sif']]
const anyInspection = /\b(?:monitoring\s+visit|(?:re-?)?inspect(?:ion|ed|ors)|visit(?:ed)?)\b/i

/**
 * The framework of the inspection: as its title or the text names it, an earlier one's framework left out; where none is named, the one in use
 * when inspectors came. A monitoring visit is `sif` before 2018.
 */
export function namedFramework(leading: readonly View[], text: View, kind: InspectionKind | undefined, period: Period | undefined, day: string | undefined): Grounded<Framework> | undefined {
  const certain = kind && ofKind[kind]
  const place = [...leading, text].map((view) => view.find(kinds.find(([, id]) => id === kind)?.[0] ?? anyInspection)?.whole).find((found) => found !== undefined)
  if (certain) return place?.means<Framework>(certain)
  const inUse = eras.find(([from]) => (period?.start ?? day ?? '') >= from)?.[1]
  if (kind === 'monitoring') return inUse && place?.means<Framework>(inUse)
  return firstNamed(leading) ?? firstNamed([text], inUse) ?? (inUse ? place?.means<Framework>(inUse) : firstLine(text))
}

function firstLine(text: View): Grounded<Framework> | undefined {
  return lines.map(([pattern, framework]) => text.find(pattern)?.whole.means<Framework>(framework)).find((found) => found !== undefined)
}

/** Named first, one that was in use at the time before any other. */
function firstNamed(views: readonly View[], inUse?: Framework): Grounded<Framework> | undefined {
  for (const view of views) {
    const found = names.flatMap(([pattern, framework]) => view.findAll(pattern).filter(({ whole }) => !notThis.test(view.before(whole).folded.slice(-80))).map(({ whole }) => whole.means<Framework>(framework)))
    const ranked = found.sort((a, b) => Number(b.value === inUse) - Number(a.value === inUse) || a.at.start - b.at.start)
    if (ranked[0]) return ranked[0]
  }
  return undefined
}
