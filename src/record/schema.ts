import * as z from 'zod'
import { documentTypeIds } from '../vocabulary/document-types.ts'
import { frameworkIds } from '../vocabulary/frameworks.ts'
import { gradeIds } from '../vocabulary/grades.ts'
import { judgementAreas } from '../vocabulary/judgement-areas.ts'
import { warningCodes } from '../vocabulary/warnings.ts'

export const schemaVersion = '1.0.0'

const text = z.string().min(1)
const optionalText = text.nullable()
const offset = z.int().min(0).describe('UTF-16 code units of the document’s text')
const page = z.int().min(1).nullable()
const day = z.iso.date()

const documentType = z.enum(documentTypeIds)
const person = z.strictObject({ name: optionalText, role: optionalText, organisation: optionalText })

const part = z.strictObject({
  index: z.int().min(1), of: z.int().min(1), firstPage: page, lastPage: page, start: offset, end: offset,
})

const mail = z.strictObject({
  from: optionalText, to: z.array(text), date: z.iso.datetime().nullable(), subject: optionalText,
}).describe('headers of the mail that carried the document')

const ocr = z.strictObject({
  pages: z.array(z.int().min(1)), confidence: z.number().min(0).max(1),
}).describe('pages whose words were recognised in a picture, and how surely')

const source = z.strictObject({
  file: text, sha256: z.string().regex(/^[0-9a-f]{64}$/), bytes: z.int().min(0), mediaType: text,
  pages: z.int().min(0).nullable(), reader: text, part: part.nullable(), mail: mail.optional(), ocr: ocr.optional(),
})

const reason = z.strictObject({ rule: text, weight: z.number(), quote: z.string(), page, start: offset, end: offset })

const classification = z.strictObject({
  confidence: z.number().min(0).max(1), runnerUp: documentType.nullable(), reasons: z.array(reason),
})

const dates = z.strictObject({
  document: day.nullable(),
  inspection: z.array(z.strictObject({ start: day, end: day })),
  meeting: day.nullable(),
  previous: z.array(z.strictObject({
    date: z.string().regex(/^\d{4}(?:-\d{2}){0,2}$/), precision: z.enum(['year', 'month', 'day']), what: text,
  })),
  nextBy: optionalText,
})

export const inspectorRoles = ['lead', 'deputy-lead', 'inspector', 'shadow', 'analyst', 'quality-assurance', 'other'] as const
export const inspectorTitles = ['hmi', 'ofsted-inspector', 'additional-inspector'] as const

const inspector = z.strictObject({
  name: text, role: z.enum(inspectorRoles), title: z.enum(inspectorTitles).nullable(), organisation: optionalText,
})

const contact = z.strictObject({ name: optionalText, role: optionalText, phone: optionalText, email: optionalText })

const judgement = z.strictObject({
  area: z.enum(judgementAreas), label: text, grade: z.enum(gradeIds), gradePrinted: text, when: z.enum(['current', 'previous']),
})

export const actionKinds = ['priority-action', 'area-for-improvement', 'recommendation', 'decision-sought', 'decision', 'next-step'] as const
const actionKind = z.enum(actionKinds)

const action = z.strictObject({
  kind: actionKind, text, number: optionalText, timescale: optionalText, owner: optionalText, items: z.array(text),
})

const finding = z.strictObject({ kind: z.enum(['strength', 'weakness', 'finding']), text, section: optionalText })

const authority = z.strictObject({ name: text, code: optionalText, urn: optionalText, printed: text })

const evidence = z.strictObject({ pointer: z.string(), page, start: offset, end: offset, quote: text, rule: text })

const warning = z.strictObject({
  code: z.enum(warningCodes), message: text, page, start: offset.nullable(), end: offset.nullable(),
})

/** What is extracted from a document: the part of a record that evidence points into. */
export const recordBody = z.strictObject({
  title: optionalText,
  issuer: optionalText,
  framework: z.enum(frameworkIds).nullable(),
  scope: optionalText,
  authority: authority.nullable(),
  dates,
  inspectors: z.array(inspector),
  addressees: z.array(person),
  signatories: z.array(person),
  copiedTo: z.array(person),
  contacts: z.array(contact),
  judgements: z.array(judgement),
  actions: z.array(action),
  noneStated: z.array(actionKind),
  findings: z.array(finding),
})

/** One document, one record. */
export const docketRecord = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  id: text,
  source,
  documentType,
  classification,
  ...recordBody.shape,
  evidence: z.array(evidence),
  warnings: z.array(warning),
}).describe('What one inspection letter, report or council paper says, each value with the words it was read from.')

export type RecordBody = z.infer<typeof recordBody>
export type DocketRecord = z.infer<typeof docketRecord>
export type Evidence = z.infer<typeof evidence>
export type Warning = z.infer<typeof warning>
export type Reason = z.infer<typeof reason>
export type Classification = z.infer<typeof classification>
export type Source = z.infer<typeof source>
export type Person = z.infer<typeof person>
export type Contact = z.infer<typeof contact>
export type Inspector = z.infer<typeof inspector>
export type InspectorRole = (typeof inspectorRoles)[number]
export type InspectorTitle = (typeof inspectorTitles)[number]
export type Judgement = z.infer<typeof judgement>
export type Action = z.infer<typeof action>
export type ActionKind = z.infer<typeof actionKind>
export type Finding = z.infer<typeof finding>
