import type { DeclaredId } from '../vocabulary/declared.ts'
import { type JudgementArea, judgementAreas } from '../vocabulary/judgement-areas.ts'
import type { RecordBody, Warning } from './schema.ts'
import { warningAt } from './settle.ts'

/** What every document of a kind carries: its absence is a warning. */
export interface Expectations {
  readonly fields?: readonly ExpectedField[]
  /** Areas that have a current judgement. */
  readonly areas?: readonly (JudgementArea | DeclaredId)[]
}

const values = {
  title: (body) => body.title,
  authority: (body) => body.authority,
  scope: (body) => body.scope,
  'dates.document': (body) => body.dates.document,
  'dates.inspection': (body) => body.dates.inspection[0],
  'dates.meeting': (body) => body.dates.meeting,
  inspectors: (body) => body.inspectors[0],
  addressees: (body) => body.addressees[0],
  signatories: (body) => body.signatories[0],
  judgements: (body) => body.judgements.find((judgement) => judgement.when === 'current'),
  actions: (body) => body.actions[0] ?? body.noneStated[0],
} satisfies Record<string, (body: RecordBody) => unknown>

type ExpectedField = keyof typeof values
/** Fields whose absence can be told. */
export const expectedFields = Object.keys(values) as [ExpectedField, ...ExpectedField[]]

/** A warning for each field and area that should be there and is not. */
export function missingFields(body: RecordBody, expectations: readonly (Expectations | undefined)[]): Warning[] {
  const fields = new Set(expectations.flatMap((expected) => expected?.fields ?? []))
  const areas = new Set(expectations.flatMap((expected) => expected?.areas ?? []))
  const judged = new Set(body.judgements.filter((judgement) => judgement.when === 'current').map((judgement) => judgement.area))
  return [
    ...[...fields]
      .filter((field) => !values[field](body))
      .map((field) => warningAt('field-missing', `Nothing was found for ${field}, which this type of document always carries.`)),
    ...[...areas]
      .filter((area) => !judged.has(area))
      .map((area) => warningAt('field-missing', `No judgement of ${area} was found, which this type of document always carries.`)),
  ]
}

const everything: Expectations = { fields: Object.keys(values) as ExpectedField[], areas: judgementAreas }

/** Whether a warning calls something missing that is there. */
export function isThere({ code, message }: Pick<Warning, 'code' | 'message'>, body: RecordBody): boolean {
  return code === 'field-missing' && !missingFields(body, [everything]).some((missing) => missing.message === message)
}
