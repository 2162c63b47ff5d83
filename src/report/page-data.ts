import type { AreaChange } from '../analysis/inspections/areas-alone.ts'
import type { WithoutHeadline } from '../analysis/inspections/headline-grade.ts'
import type { AttentionKind } from '../analysis/attention.ts'
import type { Trend } from '../analysis/inspections/authority-history.ts'
import type { DocumentKind } from '../analysis/inspections/inspection-kinds.ts'
import type { Redaction } from '../record/redacted.ts'
import type { ActionKind } from '../record/schema.ts'
import type { Grade } from '../vocabulary/grades.ts'
import type { JudgementArea } from '../vocabulary/judgement-areas.ts'
import type { PageRun } from '../text/doc.ts'
import type { PageSize } from '../text/text-places.ts'

/**
 * Everything that the report's page shows but the words behind it, made once from records. A document is named by its place in `documents`.
 */
export interface PageData {
  readonly title: string
  /** What was taken out of all words. */
  readonly redacted: readonly Redaction[]
  readonly documents: readonly DocumentData[]
  readonly authorities: readonly AuthorityData[]
  readonly actions: readonly ActionData[]
  readonly attention: readonly AttentionData[]
}

export interface DocumentData {
  readonly key: string
  /** Its place below the folder that holds all files. */
  readonly file: string
  /** Where the file lies, seen from the report; null where that is not known. */
  readonly link: string | null
  readonly type: string
  readonly kind: DocumentKind
  readonly confidence: number
  readonly framework: string | null
  readonly title: string | null
  readonly scope: string | null
  /** Slug of the authority. */
  readonly authority: string | null
  readonly region: string | null
  readonly date: string | null
  /** First and last day on site. */
  readonly first: string | null
  readonly last: string | null
  readonly days: number | null
  readonly length: string | null
  readonly lead: readonly string[]
  /** Inspectors besides. */
  readonly team: readonly string[]
  readonly grades: readonly GradeData[]
  /** How it stands by its headline grade, or why it has none. */
  readonly standing: Grade | WithoutHeadline
  /** Codes of its warnings, each once. */
  readonly warnings: readonly string[]
  /** What read its file. */
  readonly reader: string
  /** How many of its values a person corrected. */
  readonly corrected: number
  /** Whether it speaks for its inspection or visit; another report of the same one does not. */
  readonly speaks: boolean
}

export interface GradeData {
  readonly area: JudgementArea
  readonly label: string
  readonly grade: Grade
  readonly when: 'current' | 'previous'
  readonly pointer: string
}

export interface AuthorityData {
  readonly slug: string
  readonly name: string
  readonly region: string | null
  readonly code: string | null
  /** Its documents by date. */
  readonly documents: readonly number[]
  readonly inspections: number
  readonly visits: number
  readonly actions: number
  /** The headline grade of the last graded inspection, and when that was. */
  readonly headline: Grade | null
  readonly graded: string | null
  readonly headlineBefore: Grade | null
  /** Why that inspection has no headline grade, and the areas that stand for it then. */
  readonly withoutHeadline: WithoutHeadline | null
  readonly areas: readonly AreaChange[]
  readonly trend: Trend
}

export interface ActionData {
  readonly document: number
  readonly pointer: string
  readonly kind: ActionKind
  readonly text: string
  readonly items: readonly string[]
  readonly timescale: string | null
  readonly owner: string | null
  readonly page: number | null
}

export interface AttentionData {
  readonly kind: AttentionKind
  readonly document: number | null
  readonly file: string
  /** Where a file that has no record lies, seen from the report; null where that is not known, or a document says it. */
  readonly link: string | null
  readonly code: string
  readonly message: string
  readonly hint: string | null
  readonly page: number | null
  readonly quote: string | null
}

/** The words behind one document's values. A passage is the line or lines that hold a quote, or just the quote. */
export interface EvidenceData {
  readonly passages: readonly string[]
  readonly values: readonly ValueEvidence[]
  readonly reasons: readonly ReasonEvidence[]
}

/** Where a quote stands: which passage, from where, how many characters; on which page of the file; by which rule. */
export type Quoted = readonly [passage: number, from: number, length: number, page: number | null, rule: string]
/** The value is left out where it is the quote itself. */
export type ValueEvidence = readonly [pointer: string, quoted: Quoted, value?: string]
type ReasonEvidence = readonly [weight: number, quoted: Quoted]

/** A document's text, the words of it that values were read from, and its pages. */
export interface TextData {
  readonly text: string
  readonly marks: readonly MarkData[]
  /** Where each page begins. */
  readonly pages: readonly PageRun[]
  /** Left out where the report holds no pictures of its pages. */
  readonly pictures?: PicturesData
}

/** The pages that the report holds pictures of, and how many others there are. */
export interface PicturesData {
  readonly sheets: readonly SheetData[]
  readonly leftOut: number
}

/** A page, in points, and where on it the words of values stand. */
interface SheetData extends PageSize {
  readonly boxes: readonly BoxData[]
}

/** Words by their place in the text, and a rectangle around them. */
export type BoxData = readonly [start: number, end: number, x: number, y: number, width: number, height: number]

/** The value is left out where it is the words themselves. */
export type MarkData = readonly [pointer: string, start: number, end: number, value?: string]
