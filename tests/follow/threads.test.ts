import { describe, expect, it } from 'vitest'
import { recordSet } from '../../src/analysis/record-set.ts'
import { followOverview } from '../../src/follow/overview.ts'
import type { Thread } from '../../src/follow/thread.ts'
import { threadsOf } from '../../src/follow/threads.ts'
import { withoutSuggestions } from '../../src/follow/without-suggestions.ts'
import type { DocketRecord } from '../../src/record/schema.ts'
import { action, inventedRecord } from '../support/invented-record.ts'

const supervision = 'The quality and frequency of supervision.'
const lifeStory = 'Life-story work for children in care.'

function inspected(day: string, said: Partial<Pick<DocketRecord, 'actions' | 'findings' | 'documentType' | 'evidence'>>, authority = 'Wakefield'): DocketRecord {
  return inventedRecord({
    id: `${authority}/${said.documentType ?? 'ilacs-inspection-report'}/${day}`,
    authority, dates: { document: day, inspection: [{ start: day, end: day }] }, ...said,
  })
}

function finding(text: string): DocketRecord['findings'][number] {
  return { kind: 'finding', text, section: null }
}

function told(threads: readonly Thread[]): unknown[] {
  return threads.map(({ matter, links }) => [matter.action.quote, ...links.map(({ kind, explicit, later }) => `${kind}${explicit ? '!' : ''} ${later.date}`)])
}

function threads(...records: readonly DocketRecord[]): readonly Thread[] {
  return threadsOf(recordSet(records))
}

const first = inspected('2019-03-04', { actions: [action(supervision), action(lifeStory)] })

describe('threads', () => {
  it('begin with the first action and go on with what later inspections say of it', () => {
    const second = inspected('2021-05-10', { actions: [action('The quality of supervision.')] })
    const third = inspected('2024-02-05', { findings: [finding('Life-story work remains weak for children in care.'), finding('Supervision is regular and of good quality.')] })
    expect(told(threads(third, first, second))).toEqual([
      [supervision, 'raised-again 2021-05-10', 'addressed 2024-02-05', 'addressed 2024-02-05'],
      [lifeStory, 'still 2024-02-05'],
    ])
  })

  it('keep an action of which nothing is said, and how often something could have been', () => {
    const [thread] = threads(inspected('2019-03-04', { actions: [action(supervision)] }), inspected('2021-05-10', { findings: [finding('Adopters are prepared well.')] }))
    expect(thread?.matter).toMatchObject({ links: [], chances: 1, againAtNext: false })
  })

  it('are explicit where the later document speaks of the earlier inspection', () => {
    const later = inspected('2021-05-10', { findings: [finding('Supervision has improved since the last inspection.')] })
    expect(told(threads(first, later))[0]).toEqual([supervision, 'addressed! 2021-05-10'])
  })

  it('are suggestions where another inspection is the last', () => {
    const between = inspected('2020-01-13', {})
    const later = inspected('2021-05-10', { findings: [finding('Supervision has improved since the last inspection.')] })
    expect(told(threads(first, between, later))[0]).toEqual([supervision, 'addressed 2021-05-10'])
  })

  it('are suggestions where the later document speaks of an inspection of another year', () => {
    const later = inspected('2021-05-10', { findings: [finding('Supervision has improved since the inspection in 2016.')] })
    expect(told(threads(first, later))[0]).toEqual([supervision, 'addressed 2021-05-10'])
  })

  it.each([
    ['another authority', inspected('2021-05-10', { actions: [action(supervision)] }, 'Leeds')],
    ['a council that repeats it', inspected('2021-05-10', { actions: [action(supervision)], documentType: 'cabinet-report' })],
    ['an inspection of another subject', inspected('2021-05-10', { actions: [action(supervision)], documentType: 'area-send-report' })],
    ['a report of the same days', inspected('2019-03-11', { actions: [action(supervision)] })],
    ['another matter', inspected('2021-05-10', { actions: [action('The timeliness of initial health assessments.')] })],
  ])('take nothing from %s', (_case, other) => {
    const own = threads(first, other).filter(({ matter }) => matter.action.record === first.id)
    expect(told(own)).toEqual([[supervision], [lifeStory]])
  })

  it('tell where a later sentence stands', () => {
    const text = 'Leaders are new. Life-story work is now good for children in care.'
    const later = inspected('2021-05-10', {
      findings: [finding(text)], evidence: [{ pointer: '/findings/0/text', page: 7, start: 100, end: 100 + text.length, quote: text, rule: 'findings' }],
    })
    const link = threads(first, later)[1]?.links[0]
    expect(link?.later).toMatchObject({ pointer: '/findings/0', page: 7, start: 117, end: 100 + text.length, quote: 'Life-story work is now good for children in care.' })
  })

  it('do not depend on what else is read, nor on the order of records', () => {
    const later = inspected('2021-05-10', { actions: [action(supervision)] })
    const others = [inspected('2020-01-01', { actions: [action(lifeStory)] }, 'Leeds'), inspected('2022-01-01', { actions: [action(lifeStory)] }, 'Leeds')]
    const own = threads(...others, later, first).filter(({ authority }) => authority === 'Wakefield')
    expect(own).toEqual(threads(first, later))
  })

  it('are worked out anew without suggestions', () => {
    const suggested = inspected('2021-05-10', { actions: [action(supervision)] })
    const all = threads(first, suggested)
    expect(all.map(({ actions }) => actions.length)).toEqual([2, 1])
    const left = withoutSuggestions(all)
    expect(left.map(({ actions: [only] }) => [only?.action.date, only?.againAtNext])).toEqual([['2019-03-04', false], ['2019-03-04', false], ['2021-05-10', null]])
    expect(followOverview(left).all).toMatchObject({ raisedAgainAtNext: 0, spokenOf: 0 })
    expect(withoutSuggestions([])).toEqual([])
  })

  it('are counted by topic, year and region', () => {
    const { all, topics, years, regions } = followOverview(threads(first, inspected('2021-05-10', { actions: [action(supervision)] })))
    expect(all).toMatchObject({ actions: 3, authorities: 1, inspectedAgain: 2, raisedAgainAtNext: 1, spokenOf: 1 })
    expect(topics.map(({ name, actions }) => [name, actions])).toEqual([['supervision', 2], ['life-story', 1]])
    expect(years.map(({ name }) => name)).toEqual(['2019', '2021'])
    expect(regions.map(({ name }) => name)).toEqual(['Yorkshire and the Humber'])
  })
})
