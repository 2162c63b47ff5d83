import { describe, expect, test } from 'vitest'
import { read } from './support.ts'

describe('values in words and phrases', () => {
  test('days, periods, people, earlier inspections', async () => {
    const rest = `fields:
  dates:
    document: { extractor: words, pattern: 'sent on (?P<value>[^.]+)' }
    inspection: { extractor: words, pattern: 'on site from (?P<value>[^.]+)' }
    previous: { extractor: words, pattern: 'rated before \\((?P<value>[^)]+)\\)' }
  inspectors: { extractor: words, pattern: 'led by (?P<value>[^.]+)', role: lead }
  signatories: { extractor: words, pattern: 'signed by (?P<value>[^.]+)' }
`
    const note = 'It was sent on 3 March 2022. We were on site from 7 to 9 February 2022. The home was rated before (May 2019).\n\n' +
      'It was led by Nia Bowen. It was signed by Huw Marsden, Head of Reviews.'
    const { dates, inspectors, signatories } = await read(rest, note)
    expect(dates).toMatchObject({
      document: '2022-03-03', inspection: [{ start: '2022-02-07', end: '2022-02-09' }], previous: [{ date: '2019-05', precision: 'month', what: 'May 2019' }],
    })
    expect([inspectors, signatories]).toMatchObject([[{ name: 'Nia Bowen', role: 'lead' }], [{ name: 'Huw Marsden', role: 'Head of Reviews' }]])
  })

  test('a day that no calendar has is a warning', async () => {
    const { dates, warnings } = await read('fields: { dates: { document: { extractor: labelled, labels: Sent } } }', 'Sent: 31 February 2022')
    expect([dates.document, warnings.map(({ code }) => code)]).toEqual([null, ['date-unread']])
  })

  test('a phrase grades the area that a rule names', async () => {
    const rest = `areas: { x-care: Care }
grades: { x-weak: Weak }
phrases: { before: ['we rated this question', { kind: declared-grade, as: grade }] }
fields: { judgements: { extractor: phrase, phrase: before, area: x-care, when: previous } }
`
    expect((await read(rest, 'Last time we rated this question weak.')).judgements)
      .toMatchObject([{ area: 'x-care', grade: 'x-weak', when: 'previous', label: 'we rated this question weak' }])
  })

  test('a phrase stops where something else follows', async () => {
    const rest = "phrases: { p: [our scope was, { not: [not] }, { up-to: 4, as: value }, '.'] }\nfields: { scope: { extractor: phrase, phrase: p } }"
    expect((await read(rest, 'And our scope was not wide. Later our scope was early help.')).scope).toBe('early help')
  })
})

describe('a team', () => {
  test.each([
    ['lines', '- Nia Bowen, Director of Care, Aberwen Council (lead peer)\n- Huw Marsden, Head of Practice, Pont Arian Council'],
    ['rows', 'Nia Bowen\tDirector of Care (lead peer)\tAberwen Council\nHuw Marsden\tHead of Practice\tPont Arian Council'],
  ])('in %s', async (_, note) => {
    const { inspectors } = await read('fields: { inspectors: { extractor: team-lines } }', `The team\n\n${note}\n\nBye.`)
    expect(inspectors.map(({ name, role }) => [name, role])).toEqual([['Nia Bowen', 'lead'], ['Huw Marsden', 'inspector']])
    expect(inspectors.map(({ organisation }) => organisation)).toEqual(['Aberwen Council', 'Pont Arian Council'])
  })
})

describe('actions', () => {
  const outline = 'outline: [{ id: asks, headings: What we ask? }]\n'
  const asked = 'What we ask:\n\n- Staff should be trained within three months.\n- Records must be kept.'

  test('say by when where that is asked for', async () => {
    const rest = `${outline}fields: { actions: { extractor: actions, in: { section: asks }, kind: recommendation, deadlines: true } }`
    expect((await read(rest, asked)).actions.map(({ timescale }) => timescale)).toEqual(['within three months', null])
  })

  test('stand in the rows of a table', async () => {
    const rest = 'fields: { actions: { extractor: row-actions, kind: recommendation, text: Action, owner: [Lead, Owner], timescale: By when } }'
    const table = 'Action\tLead\tBy when\nTrain staff\tNia Bowen\tMay 2022\nKeep records\tHuw Marsden\tJune 2022\n\nDish\tPrice\nSoup\t3'
    expect((await read(rest, table)).actions).toMatchObject([
      { text: 'Train staff', owner: 'Nia Bowen', timescale: 'May 2022' }, { text: 'Keep records', owner: 'Huw Marsden', timescale: 'June 2022' },
    ])
  })

  test('that two extractors read in the same words come once', async () => {
    const use = '{ extractor: actions, in: { section: asks }, kind: recommendation }'
    const { actions } = await read(`${outline}fields: { actions: { every: [${use}, ${use}] } }`, asked)
    expect(actions.length).toBe(2)
  })
})

test('a visit that is to come is no earlier one', async () => {
  const rest = 'fields: { dates: { previous: { extractor: previous-inspections } } }'
  const letter = '5 July 2023\n\nDear Ann\n\nSince the last inspection in May 2019 much was done. We suggest a follow-up visit in June 2024.\n\nYours sincerely\n\nNia Bowen'
  expect((await read(rest, letter)).dates.previous.map(({ date }) => date)).toEqual(['2019-05'])
})
