import { describe, expect, it } from 'vitest'
import { councilName } from '../../../../src/extractors/council/front-sheet/council-name.ts'
import { shownBody, statedBody } from '../../../../src/shapes/council-paper/paper-body.ts'
import { ownDay, paperDate } from '../../../../src/extractors/council/front-sheet/own-day.ts'
import { paperTitle } from '../../../../src/extractors/council/front-sheet/paper-title.ts'
import { meetingDate } from '../../../../src/extractors/meeting/meeting-date.ts'
import { describeExtractor } from '../../../support/describe-extractor.ts'
import { partOf } from '../../../support/doc.ts'

describe('the body that a paper is for', () => {
  const stated = (...blocks: string[]): string[] => statedBody(partOf(blocks)).map((view) => view.value)
  const body = (...blocks: string[]): string[] => [...stated(...blocks), ...shownBody(partOf(blocks)).map((view) => view.value)]
  it('is beside its label, in the line "Report to", else in the masthead or in the sentence that asks', () => {
    expect(body('Decision Maker: | Cabinet', 'Date: | 4 May 2020')).toEqual(['Cabinet'])
    expect(body('# Leeds City Council', 'Report to the Executive Board', '4 May 2020')).toEqual(['Executive Board'])
    expect(stated('KENT COUNTY COUNCIL', 'CABINET - 24 MAY 2011', '# Outcome of the inspection')).toEqual([])
    expect(body('KENT COUNTY COUNCIL', 'CABINET - 24 MAY 2011', '# Outcome of the inspection')).toEqual(['CABINET - 24 MAY 2011'])
    expect(body('# Outcome', 'The Scrutiny Panel is invited to note the letter.')).toEqual(['The Scrutiny Panel'])
  })
  it('is no director', () => expect(body('Executive Director, Children', 'Dear Ann')).toEqual([]))
})

/** More lines than a head holds. */
const noted = Array.from({ length: 10 }, () => 'The point was noted.').join('\n')

describeExtractor('meetingDate', meetingDate, {
  reads: {
    'Meeting date: «12 March 2024»': '2024-03-12',
    'Date to be Considered | «12 March 2024»': '2024-03-12',
    'CABINET - «24 MAY2011»': '2011-05-24',
    'Scrutiny Committee\nAGENDA\n«Thursday 12 March 2020», 7.00 pm, Town Hall': '2020-03-12',
    'You are invited to attend a meeting of the Scrutiny Committee to be held in the Town Hall on «Tuesday 9th October 2018» at 6.00 p.m.': '2018-10-09',
    'Decisions were taken by Cabinet at its meeting on «Monday, 8 March 2021». They may be called in.': '2021-03-08',
    'Decided at meeting: «13/03/2017» - Cabinet': '2017-03-13',
    '• Meeting of Children’s Scrutiny Panel, «Monday 13th October 2025» 9.30 am': '2025-10-13',
  },
  ignores: [`${noted}\nDate: 4 May 2016`, 'Decision maker: Councillor Ann Marsh, Lead Member for Children\nDate of decision: 19 March 2021', 'RECORD OF OFFICER DECISION\nDate of decision\n19 March 2021', 'Decision due: Not before 10th November 2020 by Leader of the Council', 'Minutes of the last meeting of the Committee held on 4 September 2018', 'SWINDON BOROUGH COUNCIL\nLibrary van: Monday 3 March 2014', 'Published on 9 January 2020', 'To receive feedback, which was also considered by the Cabinet at their meeting on 7 December 2021.'],
})

describeExtractor('paperDate', paperDate, {
  reads: { 'Publication date: «9 March 2021»': '2021-03-09', 'This record of decisions was published on «16 May 2014». It comes into force later.': '2014-05-16', 'Signed: A Okoro | Dated: 3/6/2019\nPublished on web «6 June 2019»': '2019-06-06', 'DECISIONS DATED - «FRIDAY, 8TH JULY, 2011»': '2011-07-08', 'Published on «Thursday 9 January 2020»': '2020-01-09', 'Issued on: «Tuesday, 26th April, 2022»': '2022-04-26', 'Notes: The decisions were taken at the meeting. Published on «30 September 2022».': '2022-09-30', 'Executive Decision Record\nDecision Maker: Executive Lead Member for Children\nDate: «17 June 2013»': '2013-06-17', 'Portfolio Holder for Children - Decisions - «18 June 2019»': '2019-06-18' },
  ignores: ['Date of meeting: 6 December 2022', 'The report was published on 4 March 2016.', 'Forward plan notice published: 3 May 2018'],
})

describeExtractor('ownDay of a signature', ownDay, {
  reads: { [`${noted}\nProper Officer\n«10 September 2012»`]: '2012-09-10', [`${noted}\nAnn Okoro\nChief Executive\n«5 July 2018»`]: '2018-07-05' },
  ignores: [`${noted}\nChair\n10 September 2012`, `${noted}\nNext meeting: Town Hall, Chief Executive\n10 September 2012`, 'Portfolio Holder for Children\n3 July 2018'],
})

describeExtractor('ownDay', ownDay, {
  reads: {
    'Fenshire Council\nFocused visit action plan\nVersion 2.0 - final\n«15 May 2026»': '2026-05-15',
    'Briefing Note\nTo: Panel\nDate: «12 March 2024»\nFrom: Head of Service': '2024-03-12',
    [`${noted}\nSIGNED BY THE MAYOR: .......\nDATE: «5 November 2014»`]: '2014-11-05',
    [`${noted}\nAuthor: Tilly Marsh\nDate: «24 November 2022»`]: '2022-11-24',
    [`${noted}\nReport author: | Ann Marsh | Date: | «4 May 2016»`]: '2016-05-04',
    [`${noted}\nSigned ......... (Ann Marsh) Date «4/5/2016»`]: '2016-05-04',
    [`${noted}\nReport prepared by Ann Marsh on «5 May 2016»`]: '2016-05-05',
    [`${noted}\nThe Town Hall, «12 March 2019»`]: '2019-03-12',
    [`${noted}\nSB / «10.11.22»`]: '2022-11-10',
    'Fenshire Council\nBriefing Note\nTitle: Ofsted focused visit\nDate: «6 May 2022»': '2022-05-06',
    'Briefing note\nTo: Scrutiny Board\nDate: «2nd December 2021»': '2021-12-02',
    "Members' Briefing\nFor: All County Councillors\nFrom: Ann Marsh, Director of People\nDate: «3 February 2022»": '2022-02-03',
    'Leeds Improvement Board\nReport to Cabinet\nAnn Marsh, Independent Chair\n«14 March 2023»': '2023-03-14',
    'Leeds City Council\nDate decision published: «23 March 2017»': '2017-03-23',
    'Leeds City Council\nPapers sent out: «4 May 2016»': '2016-05-04',
    'Leeds City Council\nDate prepared | «4 May 2016»': '2016-05-04',
  },
  ignores: [
    ...['Date of next meeting: 4 May 2016', 'Call-in deadline: 4 May 2016', 'Background papers\nOfsted letter, 4 May 2016'].map((foot) => `${noted}\n${foot}`),
    ...['Legal clearance: AB, 4 May 2016', 'Position at 4 May 2016', 'Report to Cabinet, 4 May 2016', 'Review date: 4 May 2016'].map((foot) => `${noted}\n${foot}`),
    'Leeds City Council\nDate: 4 May 2016', 'Leeds City Council\nTown Hall, 4 May 2016', 'Leeds City Council\nKey decision due: 4 May 2016',
  ],
})

describeExtractor('councilName', councilName, {
  reads: { '«LONDON BOROUGH OF BRENT»': 'LONDON BOROUGH OF BRENT', 'The report of «Walsall Council» says so.': 'Walsall Council', '«City of Westminster»\nCabinet Member Report': 'City of Westminster', '«BOROUGH OF POOLE»\nReport to Cabinet': 'BOROUGH OF POOLE', '«Calderdale MBC»': 'Calderdale MBC' },
  ignores: ['The council met in the reading room.', `Children’s services in Torbay\n${'The team met in Torbay. '.repeat(20)}\nA team came from Hampshire County Council.`],
})

describeExtractor('paperTitle', paperTitle, {
  reads: { 'Title: | «Ofsted inspection»\nReport of: | Director': 'Ofsted inspection', 'Subject: «Budget monitoring»': 'Budget monitoring' },
  ignores: [],
})
