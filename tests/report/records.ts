import { concepts } from '../../src/follow/words/concepts.ts'
import type { Action, DocketRecord, Judgement } from '../../src/record/schema.ts'
import { action, graded, inventedRecord } from '../support/invented-record.ts'

const overall = (grade: Judgement['grade']): Judgement => graded('overall-effectiveness', grade)
const hash = (letter: string): string => letter.repeat(64)

/** Evidence for each action, as rules would leave it. */
function withEvidence(record: DocketRecord): DocketRecord {
  const evidence = [
    ...record.judgements.map(({ grade }, at) => ({ pointer: `/judgements/${at}/grade`, page: 1, start: 40, end: 40 + grade.length, quote: grade, rule: 'grade-table' })),
    ...record.actions.map(({ text }, at) => ({ pointer: `/actions/${at}/text`, page: 2, start: 100 * at, end: 100 * at + text.length, quote: text, rule: 'actions' })),
  ]
  return { ...record, evidence }
}

/** Words that would be markup if anything took them for it. */
export const hostile = '</script><script>document.title = "hurt"</script><img src=x onerror="document.title=\'hurt\'">'

/** A small archive: an authority that was inspected twice and visited, another, and a document that nothing is sure of. */
export const archive: readonly DocketRecord[] = [
  withEvidence(inventedRecord({
    id: 'wakefield/ilacs-inspection-report/2018-07-02', source: { file: 'wakefield-2018.pdf', sha256: hash('1') },
    dates: { document: '2018-07-02', inspection: [{ start: '2018-06-04', end: '2018-06-15' }] }, judgements: [overall('inadequate'), graded('leadership', 'inadequate')],
    actions: [action('The oversight of plans by managers.', 'priority-action')],
  })),
  withEvidence(inventedRecord({
    id: 'wakefield/focused-visit-letter/2020-02-03', documentType: 'focused-visit-letter', source: { file: 'wakefield-2020.pdf', sha256: hash('2') },
    dates: { document: '2020-02-03' }, actions: [action('The timeliness of return home interviews.')],
  })),
  withEvidence(inventedRecord({
    id: 'wakefield/ilacs-inspection-report/2022-01-10', source: { file: 'wakefield-2022.pdf', sha256: hash('3') },
    dates: { document: '2022-01-10', inspection: [{ start: '2021-11-08', end: '2021-11-19' }] }, judgements: [overall('good'), graded('leadership', 'outstanding')],
    inspectors: [{ name: 'Una Peverell', role: 'lead', title: 'hmi', organisation: 'Ofsted' }],
    actions: [action('The quality of pathway plans.'), action('=Return home interviews for all children.')],
  })),
  withEvidence(inventedRecord({
    id: 'leeds/sif-inspection-report/2015-03-27', documentType: 'sif-inspection-report', framework: 'sif', authority: 'Leeds', source: { file: 'leeds.pdf', sha256: hash('4') },
    dates: { document: '2015-03-27' }, judgements: [overall('good')], actions: [action('Improve return home interviews.', 'recommendation')],
  })),
  inventedRecord({
    id: 'unknown/555555555555', documentType: 'unknown', authority: null, framework: null, title: hostile, source: { file: 'strange.pdf', sha256: hash('5') },
    classification: { confidence: 0, runnerUp: null, reasons: [{ rule: 'names-council', weight: 1, quote: hostile, page: 1, start: 0, end: hostile.length }] },
    evidence: [{ pointer: '/title', page: 1, start: 0, end: hostile.length, quote: hostile, rule: 'title' }],
    warnings: [
      { code: 'type-unknown', message: 'No document type was convincing.', page: null, start: null, end: null },
      { code: 'authority-conflict', message: `The foot names Leeds, the title ${hostile}.`, page: 1, start: 0, end: 4 },
    ],
  }),
]

const subjects = Object.values(concepts.what).map(([wording]) => wording)

/** As many records as an archive has, each with as much in it as a real one. */
export function manyRecords(count: number): DocketRecord[] {
  return Array.from({ length: count }, (_, at) => withEvidence(inventedRecord({
    id: `authority-${at % 150}/ilacs-inspection-report/${at}`, authority: `Authority ${at % 150}`, source: { file: `letters/${at}.pdf`, sha256: String(at).padStart(64, '0') },
    dates: { document: `${2010 + (at % 16)}-03-04`, inspection: [{ start: `${2010 + (at % 16)}-01-11`, end: `${2010 + (at % 16)}-01-15` }] },
    judgements: (['overall-effectiveness', 'leadership', 'help-and-protection', 'care-leavers'] as const).map((area, place) => graded(area, (['good', 'outstanding', 'requires-improvement', 'inadequate'] as const)[(at + place) % 4] ?? 'good')),
    actions: Array.from({ length: 8 }, (__, place): Action => action(`Point ${at}-${place}: the quality and timeliness of ${subjects[(Math.floor(at / 150) * 8 + place) % subjects.length]} across teams, and how well managers know it.`)),
    inspectors: [{ name: `Inspector ${at % 200}`, role: 'lead', title: 'hmi', organisation: 'Ofsted' }],
  })))
}
