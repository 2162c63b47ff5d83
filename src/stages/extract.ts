import { settle, type Settled } from '../record/settle.ts'
import type { RecordBody } from '../record/schema.ts'
import type { FieldRules } from '../rules/document-type.ts'
import type { Part } from '../rules/part.ts'

/** Fills the picture of the record that a document type gives, and settles it. */
export function extract(part: Part, fields: FieldRules): Settled<RecordBody> {
  return settle<RecordBody>(draftOf(part, fields))
}

function draftOf(part: Part, fields: FieldRules): unknown {
  const value = (rule: ((part: Part) => unknown) | undefined, otherwise: unknown): unknown => rule?.(part) ?? otherwise
  const { dates } = fields
  return {
    title: value(fields.title, null),
    issuer: value(fields.issuer, null),
    framework: value(fields.framework, null),
    scope: value(fields.scope, null),
    authority: value(fields.authority, null),
    dates: {
      document: value(dates?.document, null),
      inspection: value(dates?.inspection, []),
      meeting: value(dates?.meeting, null),
      previous: value(dates?.previous, []),
      nextBy: value(dates?.nextBy, null),
    },
    inspectors: value(fields.inspectors, []),
    addressees: value(fields.addressees, []),
    signatories: value(fields.signatories, []),
    copiedTo: value(fields.copiedTo, []),
    contacts: value(fields.contacts, []),
    judgements: value(fields.judgements, []),
    actions: value(fields.actions, []),
    noneStated: value(fields.noneStated, []),
    findings: value(fields.findings, []),
  }
}
