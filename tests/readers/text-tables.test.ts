import { describe, expect, it } from 'vitest'
import { readText } from '../../src/readers/text/read-text.ts'
import { cellsOf, shown } from './text-shown.ts'

const read = (text: string): string[] => shown(readText(text))

describe('rows of tables', () => {
  it('are lines between bars; lines that only draw the table are dropped', () => {
    expect(read('- | | |\n|---|---|\n| Plans | **Good** |\n| A \\| B | Fair |')).toEqual(['row: Plans | Good', 'row: A | B | Fair'])
  })

  it('may hold line ends in a cell', () => {
    const doc = readText('| The impact of leaders on practice with children and\nfamilies | Requires<br>improvement |')
    expect(cellsOf(doc)).toEqual([['The impact of leaders on practice with children and families', 'Requires improvement']])
  })

  it('may hold several blocks in a cell', () => {
    const doc = readText('| 9 MONITORING VISIT\nThe Committee will hear of it. | 3 - 12 |\n| Actions | • one<br>• two |')
    expect(cellsOf(doc)).toEqual([['9 MONITORING VISIT\nThe Committee will hear of it.', '3 - 12'], ['Actions', '• one\n• two']])
    expect(shown(doc).slice(0, 2)).toEqual(['9 MONITORING VISIT', 'The Committee will hear of it.'])
  })

  it('have an empty first cell where a bar begins the line', () => {
    expect(read('| Effect | Capacity\nVisits | Good | Fair\nPlans | Fair | Good')).toEqual(['row:  | Effect | Capacity', 'row: Visits | Good | Fair', 'row: Plans | Fair | Good'])
  })
  it('have two cells where lines parted by a bar follow each other', () => {
    expect(read('Overall | Good\nAdoption | Fair\nLeadership | Good')).toEqual(['row: Overall | Good', 'row: Adoption | Fair', 'row: Leadership | Good'])
    expect(read('CABINET | ITEM 6\n20 JULY 2015 | PUBLIC REPORT')).toEqual(['CABINET | ITEM 6', '20 JULY 2015 | PUBLIC REPORT'])
  })

  it('may be parted by tabs', () => {
    expect(read('Title:\tMonitoring visit\nAuthor:\t\tSam Ray')).toEqual(['row: Title: | Monitoring visit', 'row: Author: | Sam Ray'])
    expect(read('1.\tThe plan is clear.\n2.1\tAdoption\tGood')).toEqual(['0 1. The plan is clear.', 'row: 2.1 Adoption | Good'])
  })

  it('are no heading behind its number', () => {
    expect(read('2\tRECOMMENDATIONS\n2.1\tNote the letter.')).toEqual(['heading: 2 RECOMMENDATIONS', '0 2.1 Note the letter.'])
    expect(read('2\tGood\n1\tABC')).toEqual(['row: 2 | Good', 'row: 1 | ABC'])
  })

  it('may be parted by bars or slashes, where several lines are parted alike', () => {
    expect(read('Rec / Owner / By\nSee children alone / Ann Hale / May\nWrite plans / Bo Okoro / June')).toEqual(['row: Rec | Owner | By', 'row: See children alone | Ann Hale | May', 'row: Write plans | Bo Okoro | June'])
    expect(read('Ref | Action | Lead |\n\nWithin a month:\n\n1 | Write plans | Ann Hale | R\n2 | Train | Bo Okoro |')).toEqual(['row: Ref | Action | Lead | ', 'heading: Within a month:', 'row: 1 | Write plans | Ann Hale | R', 'row: 2 | Train | Bo Okoro | '])
    expect(read('Home | News | Sport\n\nShare / Print / Close').some((block) => block.startsWith('row'))).toBe(false)
  })

  it('are numbered by table', () => {
    const doc = readText('| a | b |\n| c | d |\n\nThe next table is another.\n\n| e | f |')
    expect(doc.rows.map((row) => row.table)).toEqual([0, 0, 1])
  })
})

describe('tables that a conversion wrote cell by cell', () => {
  it('have their grades beside the labels again', () => {
    const text = 'Judgement\n\nGrade\n\nThe impact of leaders on\npractice with children\n\nRequires\nimprovement\n\nChildren’s services are good\n2. Adoption performance\n\nGood\n\nThe plan is clear.'
    expect(read(text)).toEqual([
      'row: Judgement | Grade', 'row: The impact of leaders on practice with children | Requires improvement', 'Children’s services are good', 'row: 2. Adoption performance | Good', 'The plan is clear.',
    ])
  })

  it('have their page numbers beside the entries of a contents page again', () => {
    expect(read('Contents\n\nSummary\n\n2\n\nRecommendations\n\n8\n\nFindings\n\n8\n\nThe plan is clear.')).toEqual([
      'heading: Contents', 'row: Summary | 2', 'row: Recommendations | 8', 'row: Findings | 8', 'The plan is clear.',
    ])
  })

  it('have their page numbers beside the entries of a contents page in single lines again', () => {
    const contents = 'Contents\nSummary 2\nThe experiences of children who need help and\nprotection ........ 10\nRecommendations 37'
    expect(read(`${contents}\nThe local authority\nThe plan is clear.`).filter((line) => line.startsWith('row'))).toEqual([
      'row: Summary | 2', 'row: The experiences of children who need help and protection | 10', 'row: Recommendations | 37',
    ])
    expect(read('Inspectors met 12\nThey wrote to 9\nAll of them saw 14').some((line) => line.startsWith('row'))).toBe(false)
  })

  it('are more than one grade that stands alone', () => {
    expect(read('Overall effectiveness\n\nGood\n\nThe plan is clear.')).toEqual(['heading: Overall effectiveness', 'heading: Good', 'The plan is clear.'])
  })
})

describe('tables that only blanks part', () => {
  it('join a label that goes on below its grade', () => {
    const text = ' Judgement                           Grade\n\n The impact of leaders on work       Requires\n practice with children              improvement\n\n Overall effectiveness               Good'
    expect(read(text)).toEqual(['row: Judgement | Grade', 'row: The impact of leaders on work practice with children | Requires improvement', 'row: Overall effectiveness | Good'])
  })

  it('take a grade that stands between the lines of its label', () => {
    const text = '2. Children looked after and achieving\n                                                     Good\n   permanence\n\n      2.1 Adoption performance                       Outstanding'
    expect(read(text)).toEqual(['row: 2. Children looked after and achieving permanence | Good', 'row: 2.1 Adoption performance | Outstanding'])
  })

  it('keep people on lines of their own', () => {
    const text = 'Ofsted                           Care Quality Commission\nSue East, Ofsted Lead inspector  Gerry Bates, CQC Lead\nNick Ray, HMI                    Liz Fox, CQC\nNigel Ham, HMI'
    expect(cellsOf(readText(text))).toEqual([['Ofsted', 'Care Quality Commission'], ['Sue East, Ofsted Lead inspector', 'Gerry Bates, CQC Lead'], ['Nick Ray, HMI', 'Liz Fox, CQC'], ['Nigel Ham, HMI']])
  })

  it('begin a row at each reference, however wide the line is', () => {
    const head = `Ref   Action                        Lead              Progress${' '.repeat(80)}RAG`
    const rows = [
      `1.1   Appoint a second officer      Head of Law       ${'In post since the spring. '.repeat(3)}${' '.repeat(12)}G`,
      `1.2   Weekly tracker of cases       Service Director  ${'Tracker in use each week. '.repeat(3)}${' '.repeat(12)}G`,
      '      that are open                                   Two left',
    ]
    expect(read([head, ...rows].join('\n')).map((row) => row.split(' | ').slice(0, 3))).toEqual([
      ['row: Ref', 'Action', 'Lead'], ['row: 1.1 ', 'Appoint a second officer', 'Head of Law'],
      ['row: 1.2 ', 'Weekly tracker of cases that are open', 'Service Director'],
    ])
  })

  it('are none where a tab stands between a paragraph and its number', () => {
    expect(read('Findings\n\n4\tThe overall judgement is good in all areas.\n\n5\tThe board was judged as good.')).toEqual([
      'heading: Findings', '0 4 The overall judgement is good in all areas.', '0 5 The board was judged as good.',
    ])
    expect(read('No\tRecommendation\n1\tEnsure that all plans are kept.')).toEqual(['row: No | Recommendation', 'row: 1 | Ensure that all plans are kept.'])
  })

  it('are none where a word only leads on', () => {
    expect(read('RESOLVED,     that the report be received.')).toEqual(['RESOLVED, that the report be received.'])
  })

  it('make lines of a letterhead in two columns', () => {
    const text = 'Ofsted\nPiccadilly Gate      T 0300 123 1231\nStore Street         Textphone 0161 618 8524\nManchester           enquiries@ofsted.gov.uk\n\n5 November 2018'
    expect(read(text)).toEqual(['Ofsted', 'Piccadilly Gate', 'Store Street', 'Manchester', 'T 0300 123 1231', 'Textphone 0161 618 8524', 'enquiries@ofsted.gov.uk'].map((line) => `letterhead: ${line}`).concat('5 November 2018'))
  })
})

describe('what a conversion leaves of tables', () => {
  it('is a bar behind each cell of one column, which goes; where bars part cells they stay', () => {
    expect(read('Decision number: |\n\n52/2023 |\n\nThe Cabinet noted it. |').map((line) => line.replace('heading: ', ''))).toEqual(['Decision number:', '52/2023', 'The Cabinet noted it.'])
    expect(cellsOf(readText('| A | B |\n| One |\n'))).toEqual([['A', 'B'], ['One']])
  })
  it('is the number of a page before its first words', () => {
    expect(read('Page 1: REPORT TO: Cabinet\n\nPage 2: The inspectors came.')).toEqual(expect.arrayContaining(['REPORT TO: Cabinet', 'The inspectors came.']))
    expect(read('Page 2: The inspectors came.')).toEqual(['Page 2: The inspectors came.'])
  })
  it('is a column of labels, each of which begins a row, however long the values are', () => {
    const [first, second, third] = ['Sian Moreton, Executive Director for Children and Young People', 'Karl Prentice, Assistant Director, Safeguarding and Reviewing', 'Ann Okoro, Manager']
    expect(cellsOf(readText(`Director:                            ${first}\nAssistant Director or Head of Service:   ${second}\nAuthor:                              ${third}`)).map(([, value]) => value)).toEqual([first, second, third])
  })
})
