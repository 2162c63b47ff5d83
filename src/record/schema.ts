import * as z from 'zod'
import { documentTypeIds } from '../vocabulary/document-types.ts'
import { frameworkIds } from '../vocabulary/frameworks.ts'
import { gradeIds } from '../vocabulary/grades.ts'
import { judgementAreas } from '../vocabulary/judgement-areas.ts'
import { declaredName } from '../vocabulary/declared.ts'
import { warningCodes } from '../vocabulary/warnings.ts'
import { redactions } from './redacted.ts'
import { schemaVersion } from './schema-version.ts'

const text = z.string().min(1)
const optionalText = text.nullable()
const offset = z.int().min(0).describe('UTF-16 code units of the document’s text')
const page = z.int().min(1).nullable()
const day = z.iso.date()
const printed = text.describe('as printed')

/** Of what a project declares for itself, in the file of a document type. */
export const declaredId = z.templateLiteral(['x-', z.string().regex(declaredName)])
const declared = declaredId.describe('declared by a project')

const documentType = z.union([z.enum(documentTypeIds), declared])
const person = z.strictObject({
  name: optionalText.describe('as printed, without honorifics; null where only an office is named'),
  role: optionalText.describe('as printed'),
  organisation: optionalText,
})

const part = z.strictObject({
  index: z.int().min(1).describe('which document of the file, from 1'),
  of: z.int().min(1).describe('how many the file holds'),
  firstPage: page, lastPage: page, start: offset, end: offset,
})

const mail = z.strictObject({
  from: optionalText, to: z.array(text), date: z.iso.datetime().nullable(), subject: optionalText,
}).describe('headers of the mail that carried the document')

const ocr = z.strictObject({
  pages: z.array(z.int().min(1)), confidence: z.number().min(0).max(1),
}).describe('pages whose words were recognised in a picture, and how surely')

const source = z.strictObject({
  file: text.describe('path as given; a document in an archive or a mail stands after !/'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/).describe('of the file’s bytes'),
  bytes: z.int().min(0), mediaType: text.describe('what the file is by its content'),
  pages: z.int().min(0).nullable().describe('null where the format has none'),
  reader: text.describe('what made the text'),
  part: part.nullable().describe('which document of a file of several; null where it holds one'),
  mail: mail.optional(), ocr: ocr.optional(),
})

const reason = z.strictObject({ rule: text, weight: z.number(), quote: z.string(), page, start: offset, end: offset })

const classification = z.strictObject({
  confidence: z.number().min(0).max(1).describe('how sure the document type is'),
  runnerUp: documentType.nullable().describe('the next likely type'),
  reasons: z.array(reason).describe('words that speak for the type, the strongest first'),
})

const dates = z.strictObject({
  document: day.nullable().describe('the date that the document bears as its own: of the letter, of publication'),
  inspection: z.array(z.strictObject({ start: day, end: day }))
    .describe('days on site of the inspection or visit that it is about; on one day start and end are the same'),
  meeting: day.nullable().describe('the council’s meeting'),
  previous: z.array(z.strictObject({
    date: z.string().regex(/^\d{4}(?:-\d{2}){0,2}$/).describe('as far as it is known'),
    precision: z.enum(['year', 'month', 'day']), what: printed,
  })).describe('earlier inspections that it names'),
  nextBy: optionalText.describe('when the next inspection is due, as stated'),
})

export const inspectorRoles = ['lead', 'deputy-lead', 'inspector', 'shadow', 'analyst', 'quality-assurance', 'other'] as const
export const inspectorTitles = ['hmi', 'ofsted-inspector', 'additional-inspector'] as const

const inspector = z.strictObject({
  name: text.describe('as printed, without honorifics'),
  role: z.enum(inspectorRoles), title: z.enum(inspectorTitles).nullable(), organisation: optionalText.describe('where stated'),
})

const contact = z.strictObject({ name: optionalText, role: optionalText, phone: optionalText, email: optionalText })

const judgement = z.strictObject({
  area: z.union([z.enum(judgementAreas), declared]).describe('what was judged'), label: text.describe('the area as printed'),
  grade: z.union([z.enum(gradeIds), declared]), gradePrinted: text.describe('the grade as printed'),
  when: z.enum(['current', 'previous']).describe('given by this inspection, or recalled from an earlier one'),
})

export const actionKinds = [
  'priority-action', 'area-for-improvement', 'recommendation', 'decision-sought', 'decision', 'next-step',
] as const
const actionKind = z.union([z.enum(actionKinds), declared])

const action = z.strictObject({
  kind: actionKind.describe('where it comes from'), text: text.describe('the whole statement'),
  number: optionalText.describe('its number or letter'), timescale: optionalText.describe('by when, as printed'),
  owner: optionalText.describe('who is to do it, where stated'), items: z.array(text).describe('its own bullets'),
})

const finding = z.strictObject({
  kind: z.enum(['strength', 'weakness', 'finding']).describe('finding where neither is said'),
  text, section: optionalText.describe('heading under which it stands'),
})

const authority = z.strictObject({
  name: text.describe('plain name of the area'), code: optionalText.describe('of the Office for National Statistics'),
  urn: optionalText.describe('of Ofsted'), printed,
})

const points = z.number().min(0)
const box = z.strictObject({
  page: z.int().min(1), x: points.describe('of its left side'), y: points.describe('of its upper side'), width: points, height: points,
})
const boxes = z.array(box).describe(
  'with --boxes, of a document with pages: where the words stand, a rectangle for each printed line, in points from the page’s upper left corner',
)

const evidence = z.strictObject({
  pointer: z.string().describe('JSON Pointer of the value in this record'), page, start: offset, end: offset,
  quote: text.describe('the words, letter for letter'), rule: text.describe('what read them'),
  boxes: boxes.optional(),
})

const warning = z.strictObject({
  code: z.enum(warningCodes), message: text, page, start: offset.nullable(), end: offset.nullable(),
})

/** What is extracted from a document: the part of a record that evidence points into. */
export const recordBody = z.strictObject({
  title: optionalText.describe('as printed'),
  issuer: optionalText.describe('who issued it; of a joint inspection the first named'),
  framework: z.union([z.enum(frameworkIds), declared]).nullable().describe('of the inspection'),
  scope: optionalText.describe('what the visit or inspection looked at, as stated'),
  authority: authority.nullable(),
  dates,
  inspectors: z.array(inspector).describe('everyone named as having taken part in this inspection or visit'),
  addressees: z.array(person).describe('whom a letter is addressed to'),
  signatories: z.array(person).describe('who signed or wrote it'),
  copiedTo: z.array(person),
  contacts: z.array(contact).describe('officers to ask'),
  judgements: z.array(judgement).describe('grades'),
  actions: z.array(action).describe('what must improve, is recommended, sought or decided'),
  noneStated: z.array(actionKind).describe('kinds of action that the document says there are none of'),
  findings: z.array(finding).describe('bulleted or numbered findings'),
})

/** One document, one record. */
export const docketRecord = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  id: text.describe('authority, type and first date known; of a document of no known type its hash'),
  source: source.describe('the file that it was read from'),
  documentType: documentType.describe('what the document is'),
  classification: classification.describe('why it is of its type'),
  ...recordBody.shape,
  evidence: z.array(evidence).describe('where each value was read'),
  warnings: z.array(warning).describe('what a person should look at'),
  corrected: z.array(z.string()).min(1).optional()
    .describe('JSON Pointers of what a person corrected; of an entry that was removed, that of its list; left out where nothing was'),
  redacted: z.array(z.enum(redactions)).min(1).optional()
    .describe('what was taken out of all its words, quotes too, whose places lead into the text as it was read; left out where nothing was'),
}).describe('What one inspection letter, report or council paper says, each value with the words it was read from.')

/** What was extracted from a document. */
export interface RecordBody extends z.infer<typeof recordBody> {}
/** One document: what it is, what it says, and the words behind every value. */
export interface DocketRecord extends z.infer<typeof docketRecord> {}
/** Where a value was read. */
export interface Evidence extends z.infer<typeof evidence> {}
/** What a person should look at. */
export interface Warning extends z.infer<typeof warning> {}
/** Words that speak for a document type. */
export interface Reason extends z.infer<typeof reason> {}
/** How sure a document type is, and why. */
export interface Classification extends z.infer<typeof classification> {}
/** The file that a record was read from. */
export interface Source extends z.infer<typeof source> {}
/** A person or an office. */
export interface Person extends z.infer<typeof person> {}
/** An officer to ask. */
export interface Contact extends z.infer<typeof contact> {}
/** Someone who took part in an inspection or visit. */
export interface Inspector extends z.infer<typeof inspector> {}
export type InspectorRole = (typeof inspectorRoles)[number]
export type InspectorTitle = (typeof inspectorTitles)[number]
/** A grade. */
export interface Judgement extends z.infer<typeof judgement> {}
/** What must improve, is recommended, sought or decided. */
export interface Action extends z.infer<typeof action> {}
/** Where an action comes from. */
export type ActionKind = z.infer<typeof actionKind>
/** A bulleted or numbered finding. */
export interface Finding extends z.infer<typeof finding> {}
