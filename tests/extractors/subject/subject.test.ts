import { describe, expect, it } from 'vitest'
import { earlierInspections } from '../../../src/extractors/council/inspection/earlier-inspections.ts'
import { inspectionFramework, inspectionPeriods } from '../../../src/extractors/council/inspection/own-inspection.ts'
import { councilPaperOutline } from '../../../src/shapes/council-paper/outline.ts'
import { subjectOf } from '../../../src/extractors/subject/subject.ts'
import { settle } from '../../../src/record/settle.ts'
import { partOf } from '../../support/doc.ts'

const about = (...blocks: string[]) => subjectOf(partOf(blocks, councilPaperOutline))
const previous = (...blocks: string[]): string[] => {
  const part = partOf(blocks)
  return settle<{ date: string }[]>(earlierInspections(part.view, part) ?? []).body.map(({ date }) => date)
}

describe('subjectOf', () => {
  it('is the full inspection, not the visit that it follows, nor the framework of years before', () => {
    const report = about('# Inspectors see services moving forward', '18 December 2009', 'The overall effectiveness of safeguarding services and of services for looked after children is adequate.', 'The report follows an unannounced inspection of our contact, referral and assessment service.')
    expect([report.kind, report.framework?.value]).toEqual(['full', 'slac'])
    const words = ['Services were rated inadequate under the single inspection framework in 2016.', 'The inspection was carried out last month under the inspection of local authority children’s services (ILACS) framework.']
    expect(about('# Services move out of inadequate after an inspection', 'Published: 29 October 2019', ...words).framework?.value).toBe('ilacs')
  })
  it('is no SEND inspection where a plan is to be sent, and is that of a plan whose foreword tells its days', () => {
    expect(about('# Improvement plan', 'The plan that the Council must send to Ofsted following its inspection of local authority children’s services, which ran from 3 to 14 February 2025.').kind).toBe('full')
    expect(about('# Improvement Plan 2018-2019', 'Foreword', 'Our services were inspected between 25 June and 6 July 2018. We know that this is not good enough.').periods.map(({ value }) => value.start)).toEqual(['2018-06-25'])
  })
  it('is a SEND inspection by its capitals, and none where a headline gives a grade', () => {
    const titles = ['Council responds to SEND inspection', 'Ofsted inspection of SEND in Fenshire', 'Inspectors return to SEND services', 'Send services are failing, says Ofsted']
    expect(titles.map((title) => about(`# ${title}`, 'By Ann Okoro', 'Inspectors came in May.').kind)).toEqual(titles.map(() => 'send'))
    const graded = ['Services were rated good overall.', 'Last year Ofsted found widespread and systemic failings in SEND.']
    expect(about('# Ofsted rates services good', 'By Ann Okoro', ...graded).kind).toBe('full')
  })
  it('has days that a sentence tells before what inspectors saw in schools, but not those of a school\'s own inspection', () => {
    const days = (words: string) => about('# SEND Local Area Inspection', words).periods.map(({ value }) => value.start)
    expect(days('The report stated that the inspection had been carried out between 25 June and 29 June 2018; inspectors had visited eleven schools.')).toEqual(['2018-06-25'])
    expect(days('Inspectors visited two schools between 25 June and 29 June 2018; pupils liked them.')).toEqual([])
  })
  it('is that of an accelerated progress plan, which only a second visit leads to', () => {
    const { kind, periods } = about('# SEND Accelerated Progress Plan', 'Inspectors came back to Fenshire between 11 and 13 October 2021.')
    expect([kind, periods.map(({ value }) => value.end)]).toEqual(['send', ['2021-10-13']])
  })
  it.each([
    '# Annual report of the Director', '# Performance Report 2019/20, Quarter 3', '# Children in care: annual overview', '# Budget monitoring', '# Third quarter update',
    '# End of year review', '# Risk register', '# The state of the borough', '# Annual Statement of Account', '# Quarterly performance summary',
  ])('is none in a paper that looks over a time: %s', (title) => {
    const told = 'Of inspection: a focused visit took place on 25 and 26 June 2019 and looked at children in care, with which inspectors of children’s services were content. '.repeat(2)
    expect(about(title, 'Panel, 4 January 2020', ...'abcdefghijk', told).isInspection).toBe(false)
    expect(previous(title, 'Panel, 4 January 2020', ...'abcdefghijk', told)).toEqual(['2019-06-25'])
  })
  it.each([
    '# Annual report on the Ofsted focused visit', '# Overview and Scrutiny Committee', '# Quarter to four: a child’s story', '# Director’s report', '# Performance and Overview Scrutiny Panel',
    '# Budget for the year', '# Annual conversation', '# Children’s plan', '# A review of plans', '# The year ahead',
  ])('may be one below: %s', (title) => {
    const told = 'Of inspection: a focused visit took place on 25 and 26 June 2019 and looked at children in care, with which inspectors of children’s services were content. '.repeat(2)
    expect(about(title, 'Panel, 4 January 2020', ...'abcdefghijk', told).isInspection).toBe(true)
  })
  it('is what a report’s first paragraph begins with, however long it is', () => {
    const first = `Ofsted has judged the arrangements to protect children inadequate. ${'Managers did not see what was wrong. '.repeat(6)}`
    expect(about('# Children at risk', 'By Ann Okoro', first).isInspection).toBe(true)
  })
  it('is the inspection that the title names, with its days', () => {
    const { isInspection, kind, framework, periods } = about('# Ofsted focused visit', 'Date of meeting: | 12 March 2024', 'This paper is about the visit on 23 and 24 January 2024.')
    expect([isInspection, kind, framework?.value, periods.map(({ value }) => value)]).toEqual([true, 'focused', 'ilacs', [{ start: '2024-01-23', end: '2024-01-24' }]])
  })
  it('is the inspection whose days a long paragraph tells, however it is called', () => {
    const told = 'The inspection of services for children in need of help and protection, children looked after and care leavers, with a review of the effectiveness of the Local Safeguarding Children Board, had taken place from 11 April to 5 May 2016. The report had appeared on that Monday.'
    expect(about('# Executive', told).periods.map(({ value }) => value)).toEqual([{ start: '2016-04-11', end: '2016-05-05' }])
  })
  it('has no days where only a report’s day or an arrival is told, and those to the next evening', () => {
    const days = (told: string): unknown => about('# Ofsted inspection', told, 'Words of the paper.').periods.map(({ value }) => value)
    expect(days('Ofsted published the report of its inspection of services for children in Fenshire on 5 January 2016.')).toEqual([])
    expect(days('In the week beginning 4 January 2016 Ofsted inspected services for children in Fenshire.')).toEqual([])
    expect(days('Ofsted published its report on services for children in Fenshire on 5 January 2016. The inspection was hard.')).toEqual([])
    expect(days('On 22 May 2015 Ofsted reported that services for children are inadequate.')).toEqual([])
    expect(days('The detailed assessment, carried out from 30 June 2025 to 11 July 2025, led to a good rating.')).toEqual([{ start: '2025-06-30', end: '2025-07-11' }])
    expect(days('Ofsted, best known for inspecting schools, carried out a focused visit on 28 and 29 September 2021.')).toEqual([{ start: '2021-09-28', end: '2021-09-29' }])
    expect(days('As you will remember, inspectors arrived on 26 February 2024 and left on 8 March 2024.')).toEqual([{ start: '2024-02-26', end: '2024-03-08' }])
    expect(days('Inspectors have called on a council to do more. The team, who were in the town from 30 June 2015 to 22 July 2015, found no child at risk.')).toEqual([{ start: '2015-06-30', end: '2015-07-22' }])
    expect(days('Inspectors, who arrived in the city on 28 February 2022, were impressed.')).toEqual([])
    expect(days('A team spent two weeks inspecting the city, finishing on 22 February 2019.')).toEqual([])
    expect(days('Two officials from Ofsted arrived on 22 September 2009 and stayed until the following evening.')).toEqual([{ start: '2009-09-22', end: '2009-09-23' }])
    expect(days('Ofsted returned on 6 March 2017 and was on site until 30 March.')).toEqual([{ start: '2017-03-06', end: '2017-03-30' }])
    expect(days('The inspectors came on 9 September 2024 and did not leave until Friday 20 September.')).toEqual([{ start: '2024-09-09', end: '2024-09-20' }])
    expect(days('Inspectors moved into the Town Hall on 9 September 2024, finishing on 20 September 2024.')).toEqual([{ start: '2024-09-09', end: '2024-09-20' }])
    expect(days('Notice of the inspection was given on 2 September 2024.')).toEqual([])
    expect(days('The plan for the inspection was sent to Ofsted on 17 May 2024.')).toEqual([])
    expect(days('Ofsted sent two inspectors on 5 and 6 March 2024.')).toEqual([{ start: '2024-03-05', end: '2024-03-06' }])
    expect(days('Inspectors walked in on the morning of 18 August 2009 and were with us on 18 and 19 August 2009.')).toEqual([{ start: '2009-08-18', end: '2009-08-19' }])
    expect(days('The inspectors came between 5 and 9 November 2018. They came back from 15 to 17 June 2021.')).toEqual([{ start: '2018-11-05', end: '2018-11-09' }])
    expect(about('# SEND inspection: the revisit', 'The inspectors came between 5 and 9 November 2018. The inspectors came back from 15 to 17 June 2021.').periods.map(({ value }) => value)).toEqual([{ start: '2021-06-15', end: '2021-06-17' }])
    expect(days('To note the outcome of the inspection and the comments of the Committee of 11 December 2014.')).toEqual([])
    expect(days('Further to Minute No. 41 of 20 September 2011, the inspection was carried out from 3 to 7 October 2011.')).toEqual([{ start: '2011-10-03', end: '2011-10-07' }])
    expect(days('The inspection was carried out over nine working days from 14 January 2013.')).toEqual([])
  })
  it('has the framework of its time where the month of its report alone is told', () => {
    expect(about('# Ofsted rates services good', 'The judgement was made in an inspection that took place in June and whose report was published on 26 July 2021.').framework?.value).toBe('ilacs')
    expect(about('# Ofsted rates services good', 'The inspection took place in June and its report was published on 26 July 2016.').framework?.value).toBe('sif')
  })
  it('is that of an item which a page lists with its paper or below its number, or whose table gives grades', () => {
    const item = (head: string): boolean => about('# Agenda and minutes', ...'abcdefghi', head, 'To consider the letter.', 'Minutes:', 'The Director introduced it.').isInspection
    expect(item('Ofsted Monitoring Visit: Children Looked After pdf icon PDF 166 KB')).toBe(true)
    expect(item('Ofsted Monitoring Visit: Children Looked After')).toBe(false)
    expect(about('# Agenda and minutes', ...'abcdefghi', '40. | UPDATE FOLLOWING THE OFSTED MONITORING VISIT', 'The report of the Strategic Director, Document "AA", sets out the findings of the third monitoring visit.').isInspection).toBe(true)
    expect(about('# Ofsted focused visit', 'Ofsted re-inspected services from 6 to 30 March 2017.', 'Two inspectors were in the city on 19 and 20 February 2019.').periods.map(({ value }) => value.start)).toEqual(['2019-02-19'])
    expect(about('# Agenda and minutes', ...'abcdefghi', '39/18', 'Ofsted Monitoring Visit: Children Looked After', 'To consider it.').isInspection).toBe(true)
    const grades = ['Leadership | Good', 'Adoption | Good', 'Care leavers | Outstanding']
    expect(about('# It is official', 'It began.', ...'abcdefghi', 'Ofsted put it on its site.', ...grades).isInspection).toBe(true)
    expect(about('# It is official', 'It began.', ...'abcdefghi', 'Ofsted put it on its site.', ...grades.slice(1)).isInspection).toBe(false)
  })
  it('is that of an item without a number, above words that tell of it', () => {
    const item = (head: string): boolean => about('# Cabinet minutes', ...'abcdefghijkl', head, 'Consideration was given to a report on the inspection of services, including the fostering service.', 'x').isInspection
    expect(item('Safeguarding and looked after children: outcome of the inspection')).toBe(true)
    expect(item('Library opening hours in the new year')).toBe(false)
  })
  it('is a monitoring visit that an article counts, though its headline names inspectors and a grade alone', () => {
    expect(about("# 'Inadequate' council keeps its staff, finds Ofsted", 'Inspectors came in May. It was the third monitoring visit since services were rated inadequate.').kind).toBe('monitoring')
    expect(about("# Inspection finds council 'inadequate', says Ofsted", 'It comes after the third monitoring visit to its neighbour.').kind).toBe('full')
  })
  it('is a monitoring visit where inspectors went back to see how a council gets on', () => {
    const visit = (...words: string[]) => about("'Steady' progress at services in Fenshire, Ofsted finds", 'Wednesday 25 July 2018', ...words).kind
    expect(visit('Ofsted went back to Fenshire on 19 and 20 June to see how the council was getting on.')).toBe('monitoring')
    expect(visit('Inspectors came on 19 and 20 June, the third such visit since services were rated inadequate in 2017.')).toBe('monitoring')
    expect(visit('Inspectors came back to the county on 19 and 20 June to check what progress leaders had made.')).toBe('monitoring')
    expect(visit('Ofsted inspected services from 4 to 22 June. Staff went back to see what children thought.')).toBe('full')
    expect(visit('Ofsted came from 4 to 22 June and rated services good.')).toBe('full')
  })
  it('has no day on which several inspectorates published their letter', () => {
    const days = (words: string) => about('# Joint targeted area inspection', words).periods.map(({ value }) => value.start)
    expect(days('On 10 May 2023 Ofsted, the Care Quality Commission and HMICFRS published their letter about the joint targeted area inspection.')).toEqual([])
    expect(days('On 10 May 2023 Ofsted issued a joint letter about its inspection here.')).toEqual([])
    expect(days('On 10 May 2023 inspectors from Ofsted visited Fenshire, and published their letter in July.')).toEqual(['2023-05-10'])
  })
  it('is a visit without notice where it names an area needing priority action', () => {
    const words = ['Inspectors who turned up without warning found that children had waited.', 'It found one area needing priority action: a backlog.']
    expect(about('# Fears at council, says Ofsted', 'Wednesday, 16 December 2009', ...words).framework?.value).toBe('cra')
    expect(about('# Fears at council, says Ofsted', 'Wednesday, 16 December 2009', words[0] ?? '').framework?.value).toBe('slac')
  })
  it('has the framework of its lines where a paper bears no day, none that an earlier grade was given under, and that of 2012 in its time alone', () => {
    const framework = (...lines: string[]): unknown => about("# Ofsted inspection of children's services", ...lines).framework?.value
    expect(framework('Leadership, management and governance was inadequate.', 'The inspection of safeguarding and looked after children services was in 2011.')).toBe('sif')
    expect(framework('10 October 2019', 'It was judged good in 2017 under the single inspection framework, and Ofsted came in September.')).toBe('ilacs')
    expect(framework('27 February 2013', 'Inspectors said arrangements were inadequate overall.')).toBe('child-protection-2012')
    expect(framework('27 March 2018', 'The inspection had been carried out in October 2017 and the report published on 12 January 2018.')).toBe('sif')
    expect(framework('2 February 2018', 'Ofsted said in a report that services require improvement.')).toBe('sif')
    expect(framework('10 October 2019', 'In 2013 its child protection arrangements were found inadequate.')).toBe('ilacs')
    expect(framework('27 July 2012', 'The effectiveness of the help and protection was inadequate, Ofsted found.')).toBe('child-protection-2012')
  })
  it('has a range of days however it is told, and no day on which inspectors were met, or from which they stayed for weeks', () => {
    const days = (told: string): unknown => about('# Ofsted inspection', told, 'Words of the paper.').periods.map(({ value }) => value)
    expect(days('Inspectors were on site for the fortnight 14 – 25 November 2022.')).toEqual([{ start: '2022-11-14', end: '2022-11-25' }])
    expect(days('The visit of 12 and 13 June 2017, and those of the visit of 19 and 20 September 2017, be received.')).toHaveLength(2)
    expect(days('We met the lead inspectors twice, on-line in the first week and then in person, at our own offices, on Tuesday 25 February 2025.')).toEqual([])
    expect(days('Inspectors were on site in Fenshire for four weeks from 16 May 2016.')).toEqual([])
    expect(days('I write on the publication on 30 April 2024 of the report of its inspection.')).toEqual([])
  })
  it('is nothing where a paper merely mentions inspectors', () => {
    expect(about('# Budget monitoring', '# 1. Purpose', 'To tell of the forecast.', '# 2. Recommendations', 'That the forecast be noted.', 'x', 'y', 'z', 'a', 'b', 'The service, which Ofsted judged good in 2019, has spent more than planned on homes.').isInspection).toBe(false)
  })
  it.each([
    ["Outcome of the re-inspection of children's services", 'It took place from 6 to 30 March 2017, as Ofsted said.', 'sif'],
    ["Children's Services Ofsted Focused Visit", 'Ofsted re-inspected services for children in need of help and protection, children looked after and care leavers on 6 to 30 March 2017.', 'ilacs'],
    ["Ofsted inspection of children's services", 'Inspectors came from 4 to 15 March 2019 to inspect.', 'ilacs'],
    ['Ofsted monitoring visit', 'The visit was on 3 and 4 May 2016.', 'sif'],
    ['Joint targeted area inspection', 'The inspection took place from 7 to 11 October 2019.', 'jtai'],
    ['Inspection of safeguarding and looked after children services', 'It was held from 8 to 19 November 2010 by Ofsted.', 'slac'],
  ])('%s: %s', (title, text, framework) => {
    expect(about(`# ${title}`, text).framework?.value).toBe(framework)
  })
  it('has the days of the visit that its title names, not those of an inspection that the history tells first', () => {
    const history = 'Ofsted re-inspected children’s services on 6 to 30 March 2017, and judged them to require improvement.'
    expect(about("# Children's Services Ofsted Focused Visit", history, 'A focused visit was held on 26 and 27 February 2019.').periods[0]?.value.start).toBe('2019-02-26')
    expect(about('# Ofsted inspection', 'Ofsted had undertaken an inspection of Children’s Services 5-16 December 2022.').periods[0]?.value.end).toBe('2022-12-16')
    expect(about('date 2019-06-12 Fenshire has been judged good in an Ofsted inspection of its services.').periods).toEqual([])
  })
  it('has days that a report tells of, not the day of a report', () => {
    expect(about('# Ofsted inspection', 'It was reported that between 10 and 21 October 2022 an inspection was completed by Ofsted.').periods[0]?.value.end).toBe('2022-10-21')
    expect(about('# Ofsted inspection', 'The Ofsted report on 24 January 2017 judged services to be inadequate.').periods).toEqual([])
  })
  it('has the days of this inspection, not of the last, of a meeting or of a report', () => {
    const title = '# Ofsted inspection'
    expect(about(title, 'The last inspection took place from 3 to 14 May 2015. This inspection took place between 7 and 18 October 2019.').periods[0]?.value.start).toBe('2019-10-07')
    expect(about(title, 'The inspection report was published on 29 November 2019.', 'The Committee met about the inspection on 3 May 2019.').periods).toEqual([])
    expect(about(title, "The Director presented the report on the inspection of 7 to 18 February 2022.").periods).toHaveLength(1)
  })
})

describe('earlier inspections', () => {
  it('are those before this one, of this council', () => {
    expect(previous('# Ofsted inspection', 'The inspection took place between 7 and 18 October 2019.', 'Services were judged inadequate in January 2015 and again in May 2017.', 'The first focused visit, on 9 and 10 February 2018, gave no grade.')).toEqual(expect.arrayContaining(['2015-01', '2017-05', '2018-02-09']))
    expect(previous('# Improvement Plan', '8 November 2016', 'In March 2014 an inspection of services was made. The report was published on 3 June 2014 and the overall judgement was inadequate.')).toEqual(['2014-03'])
    expect(previous('# Ofsted rates Derby', 'Derby was inspected. Derby did well.', 'Neighbouring Nottingham was rated inadequate in 2019.')).toEqual([])
  })
  it('are not the one that a title names, one of two months of one inspection, nor what a notice followed', () => {
    expect(previous('# OFSTED INSPECTION NOVEMBER 2016 - ACTION PLAN', '12 October 2017', 'Progress is reported.')).toEqual([])
    expect(previous('# Ofsted inspection', 'Published 19 March 2014', 'The inspection of services for children in November and December 2013 was hard. The report, published on 4 February 2014, found that services were good.')).not.toContain('2013-11')
    expect(previous('# Ofsted inspection', 'The Notice was issued in October 2011 following the inspection, which found safeguarding to be inadequate.')).toEqual([])
    expect(previous('# Improvement plan 2013', 'In July 2012 Ofsted inspected our arrangements.')).toEqual([])
  })
  it('are not the one that a paper without days is about', () => {
    expect(previous('# Ofsted inspection', 'The service had a full Ofsted inspection in June 2019 and must send its plan by 17 October 2019.', 'Ofsted inspections began in 2013.')).toEqual([])
  })
  it('are no days of this inspection', () => {
    expect(previous('# Ofsted inspection', 'The inspection took place between 7 and 18 October 2019.', 'In the October 2019 inspection plans were weak.')).toEqual([])
  })
})

describe('a paper whose title names children’s services', () => {
  it('is about all of them, though a line tells of adoption services or a virtual school', () => {
    expect(about("# Fenshire children's services no longer failing, says Ofsted", 'Adoption services were judged to be outstanding by inspectors.').isOther).toBe(false)
    const told = ['CHILD protection was branded inadequate by inspectors.', 'Services for looked after children were found to be adequate, and the virtual school was praised.']
    expect(about('# County told to act fast', ...told).isInspection).toBe(true)
  })
})

describe('a standing page', () => {
  it('is about what it heads as the latest, though it calls that the last', () => {
    const page = ['# Inspections of our services', '# Our latest inspection', 'Our services were last inspected by Ofsted between 9 and 20 May 2022.']
    expect(about(...page).periods.map(({ value }) => value)).toEqual([{ start: '2022-05-09', end: '2022-05-20' }])
  })
})

describe('a paper about no inspection', () => {
  it('has neither framework nor days', () => {
    const part = partOf(['# Library opening hours', 'The library was inspected on 3 May 2019.'])
    expect([inspectionFramework(part.view, part), inspectionPeriods(part.view, part)]).toEqual([undefined, []])
  })
})

describe('the heads of a chronicle', () => {
  it('are earlier inspections, where they name one or its grade', () => {
    expect(previous('# Ofsted inspection of services', 'It took place from 4 to 15 July 2022.', 'October 2019 - Focused visit', 'December 2012: Inspectors judge adoption adequate', 'May 2014 - New director')).toEqual(['2019-10', '2012-12'])
  })
})

describe('the days of an inspection', () => {
  it.each<[string, string, string[]]>([
    ['are no day on which it ended or its report came out', 'The inspection ended on 18 June 2010, and its report, which came out on 9 July 2010, is good.', []],
    ['may stand behind a comma', 'Members heard what was found when inspectors visited services in Fenmarsh, 11-15 July 2016.', ['2016-07-11']],
    ['are not those of the last inspection', 'Services were last inspected from 11 to 15 July 2011 by Ofsted.', []],
    ['are those in which the watchdogs came', 'The two watchdogs were here from 18 to 22 November 2019.', ['2019-11-18']],
    ['are no day on which something was published', 'Ofsted inspected from 3 to 14 March 2014, and on 2 May wrote to the council.', ['2014-03-03']],
    ['are the first since another', 'The trust, which took over from the former trust, had its first visit since then on 25 and 26 May 2021.', ['2021-05-25']],
    ['are those when inspectors were here, after the day on which they were announced', 'The inspection was announced on 9 June and inspectors were here from 26 to 30 June 2017.', ['2017-06-26']],
    ['are those of a team told of in its own sentence', 'The inspection was unannounced. A team of five arrived on Monday 14 January 2013 and finished on 23 January.', ['2013-01-14']],
    ['are none of a team that came for something else', 'The paper was late. A team of five arrived on Monday 14 January 2013 to paint the hall.', []],
    ['are no day that heads a line', 'May 20, 2022 in Children, Inspection and regulation', []],
    ['are those on site after the call', 'The inspection by Ofsted began with a call on 13 May 2024. Inspectors were on site from 20 to 31 May 2024.', ['2024-05-20']],
    ['are those on site without "from"', 'Ofsted inspected services. The team was on site 11 to 22 September 2023.', ['2023-09-11']],
    ['are those of a period', 'Ofsted inspected the area in the period 13 November to 1 December 2023.', ['2023-11-13']],
    ['are those on site', 'Ofsted came for an inspection from 4 to 22 March 2024. Inspectors were on site from 18 to 22 March 2024.', ['2024-03-18']],
  ])('%s', (_, words, expected) => {
    expect(about("# Ofsted inspection of children's services", words).periods.map(({ value }) => value.start)).toEqual(expected)
  })
})

describe('the end of a stay', () => {
  it.each([
    ['Inspectors arrived on Monday 9 May 2022 and left on Friday.', '2022-05-13'],
    ['Inspectors were in town from Monday, 9 May 2022, to Friday, 13 May 2022.', '2022-05-13'],
  ])('may be a day by its name: %s', (words, end) => {
    expect(about("# Ofsted inspection of children's services", words).periods.map(({ value }) => value.end)).toEqual([end])
  })
})

describe('earlier visits of which the month alone is printed', () => {
  const told = (words: string): string[] =>
    previous('# Ofsted monitoring visit', 'Meeting of 10 October 2018', 'A monitoring visit took place on 7 and 8 August 2018.', words)
  it('may be told of this year, in a paper about something else', () => {
    const motion = (words: string): string[] => previous('# Minutes of the Council', 'Meeting held on 17 October 2016', ...'abcde', 'Ofsted judged services inadequate in October 2015.', words)
    expect(motion('A monitoring visit in August of this year found the pace of change too slow.')).toEqual(['2015-10', '2016-08'])
    expect(motion('A monitoring visit in August will be made.')).toEqual(['2015-10'])
  })
  it.each([
    ['Caseloads were lower than at the third visit, in April.', ['2018-04']],
    ['Services had been rated good last December.', ['2017-12']],
    ['The third visit, in December, will look at care leavers.', []],
    ['It is a new way of working under the inspections, which started in 2009.', []],
    ['The third visit had a cost in May.', []],
  ])('%s', (words, expected) => {
    expect(told(words)).toEqual(expected)
  })
})

describe('the month of the inspection with which a paper opens', () => {
  const opens = (...words: string[]): string[] => previous('# Our improvement', 'Date of meeting: | 29 September 2017', ...words)
  const came = (when: string) => `In ${when} Ofsted inspected how well we help and protect children and look after those in our care, and how we support those who leave it when they grow up.`
  it('is none of an earlier one, though a year has gone by', () => {
    expect(opens(came('September 2016'), 'Services for children were judged to be inadequate.')).toEqual([])
  })
  it('is that of an earlier one where too long ago, where other words come first, or where another came after it', () => {
    expect(opens(came('September 2014'))).toEqual(['2014-09'])
    expect(opens('Our services have changed a good deal in the time since then, and staff are glad.', came('September 2016'))).toEqual(['2016-09'])
    expect(opens(came('May 2016'), 'Ofsted inspected services for children again in August 2017.')).toEqual(['2016-05'])
  })
})

describe('the month of an inspection whose days a plan does not tell', () => {
  it('is that of its own inspection, whatever year its actions are due in', () => {
    expect(previous('# Improvement plan', ...'abcdef', 'When Ofsted came in November 2023 inspectors judged services inadequate.', 'Services had been judged good in May 2019.', 'By when: March 2026')).toEqual(['2019-05'])
  })
})
