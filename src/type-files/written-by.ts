import type { Evidence, Reason } from '../record/schema.ts'
import { Part } from '../rules/part.ts'
import { Grounded } from '../text/grounded.ts'
import type { View } from '../text/view.ts'
import type { Place } from '../record-files/parsed.ts'
import { ruleOf } from './fields.ts'
import type { DeclaredType } from './parse.ts'
import type { WrittenRule, WrittenUse } from './schema/fields.ts'

/** An extractor as a file asks for it, with the field that it fills and its pointer in the file. */
interface PlacedRule {
  readonly rule: WrittenUse
  readonly field: string
  readonly pointer: string
}

/**
 * Finds where in a type's file the rule stands that read a value; undefined where none of them reads it so.
 * @param view the document
 */
export function rulePlaces(type: DeclaredType, view: View): (evidence: Evidence) => Place | undefined {
  const part = new Part(view, type.outline)
  const read = placedRules(type).map(({ rule, field, pointer }) =>
    ({ field, pointer, values: [...groundedIn(ruleOf(rule, field, type.declared)(part))] }))
  return (evidence) => {
    const found = read.find(({ field, values }) => isOf(evidence.pointer, field) && values.some((one) => isSame(one, evidence)))
    return found && type.locate(found.pointer)
  }
}

/** Where in a type's file a cue stands; undefined for one of those that docket knows. */
export function cuePlace(type: DeclaredType, { rule }: Reason): Place | undefined {
  const at = type.written.cues.findIndex(({ id, sign }) => (id ?? sign) === rule)
  return at < 0 ? undefined : type.locate(`/cues/${at}`)
}

/** The extractors for which a file asks, in its order. */
export function placedRules({ written: { fields } }: DeclaredType): PlacedRule[] {
  const { dates = {}, ...others } = fields
  return [
    ...Object.entries(others).flatMap(([field, rule]) => leaves(rule as WrittenRule, field, `/fields/${field}`)),
    ...Object.entries(dates).flatMap(([field, rule]) => leaves(rule as WrittenRule, `dates.${field}`, `/fields/dates/${field}`)),
  ]
}

function leaves(rule: WrittenRule, field: string, pointer: string): PlacedRule[] {
  if ('first' in rule) return rule.first.flatMap((one, at) => leaves(one, field, `${pointer}/first/${at}`))
  if ('every' in rule) return rule.every.flatMap((one, at) => leaves(one, field, `${pointer}/every/${at}`))
  return [{ rule, field, pointer }]
}

function isOf(pointer: string, field: string): boolean {
  return `${pointer}/`.startsWith(`/${field.replace('.', '/')}/`)
}

function* groundedIn(draft: unknown): Generator<Grounded<unknown>> {
  if (draft instanceof Grounded) yield draft
  else if (draft !== null && typeof draft === 'object') for (const below of Object.values(draft)) yield* groundedIn(below)
}

function isSame({ at, rule }: Grounded<unknown>, evidence: Evidence): boolean {
  return at.start === evidence.start && at.end === evidence.end && rule === evidence.rule
}
