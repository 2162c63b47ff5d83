import { schemaVersion } from '../../src/record/schema-version.ts'
import type { DocketRecord } from '../../src/record/schema.ts'

type Invented = Partial<Omit<DocketRecord, 'source' | 'dates' | 'authority'>> & {
  readonly source?: Partial<DocketRecord['source']>
  readonly dates?: Partial<DocketRecord['dates']>
  /** Its plain name. */
  readonly authority?: string | null
}

/** A record that says only what a test is about. */
export function inventedRecord({ source, dates, authority = 'Wakefield', ...said }: Invented = {}): DocketRecord {
  return {
    schemaVersion,
    id: 'wakefield/ilacs-inspection-report/2022-03-11',
    documentType: 'ilacs-inspection-report',
    classification: { confidence: 0.9, runnerUp: null, reasons: [] },
    title: null, issuer: 'Ofsted', framework: 'ilacs', scope: null,
    inspectors: [], addressees: [], signatories: [], copiedTo: [], contacts: [],
    judgements: [], actions: [], noneStated: [], findings: [], evidence: [], warnings: [],
    ...said,
    source: { file: 'letters/wakefield.pdf', sha256: 'a'.repeat(64), bytes: 1000, mediaType: 'application/pdf', pages: 4, reader: 'pdfium', part: null, ...source },
    dates: { document: null, inspection: [], meeting: null, previous: [], nextBy: null, ...dates },
    authority: authority === null ? null : { name: authority, code: null, urn: null, printed: authority },
  }
}

export function graded(area: DocketRecord['judgements'][number]['area'], grade: DocketRecord['judgements'][number]['grade'], when: 'current' | 'previous' = 'current'): DocketRecord['judgements'][number] {
  return { area, label: area, grade, gradePrinted: grade, when }
}

export function action(text: string, kind: DocketRecord['actions'][number]['kind'] = 'area-for-improvement'): DocketRecord['actions'][number] {
  return { kind, text, number: null, timescale: null, owner: null, items: [] }
}
