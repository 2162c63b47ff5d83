import { describe, expect, it } from 'vitest'
import { readText } from '../../src/readers/text/read-text.ts'
import { shown } from './text-shown.ts'

const read = (text: string): string[] => shown(readText(text))
const long = 'The fieldwork took two weeks and over five hundred people were interviewed, among them partners of the'

describe('the rest of an entry behind a page turn is joined', () => {
  it('no headline goes on in the line that names its reporter', () => {
    expect(read("County's services are 'outstanding', Ofsted says\n\nby Ann Hale, Reporter\n\nServices in the county have been rated outstanding by Ofsted's inspectors, who came in May.")).toHaveLength(3)
  })

  it('no entry that a capital marks goes on with the one above, and a name may', () => {
    expect(read('That the Cabinet Member:\n\nA. agrees the plan in Appendix 1 for submission to Ofsted; and\n\nB. authorises the Director to make minor changes.')).toHaveLength(3)
    expect(read('The Director wrote to all of the schools in the county and\n\nB. Hale replied to her.')).toHaveLength(1)
  })

  it('no letter of an appendix is an article', () => {
    expect(read('Members are asked to:\n\nA. Consider the outcome\nB. Comment on the action plan at Appendix A\nC. Identify any areas')).toHaveLength(4)
  })

  it.each([
    ['right above the next entry', '- The plan is late.\n\n\n\nSome were lost.\n- Visits are late.'],
    ['where it refers to what came before', '- The plan is late.\n\n\n\nHowever, some are early.\n\n- Visits are late.'],
    ['of a numbered paragraph', '4. The plan is late.\n\n\n\nSome were lost.\n5. Visits are late.'],
  ])('%s', (_, text) => {
    expect(read(text)).toHaveLength(2)
  })

  it.each([
    ['a paragraph between lists', '- The plan is late.\n\n\n\nInspectors also saw this.\n\n- Visits are late.'],
    ['a paragraph that leads into a list', '- The plan is late.\n\n\n\nThey also saw:\n- Visits are late.'],
    ['a heading', '- The plan is late.\n\n\n\nFindings\n- Visits are late.'],
  ])('but not %s', (_, text) => {
    expect(read(text)).toHaveLength(3)
  })
})

describe('what a page turn tore apart is joined', () => {
  it.each([
    ['a sentence that goes on in lower case', 'The timeliness in which these are\n\nconvened has declined.'],
    ['a sentence that cannot end there', 'This is monitored by the board and the\n\nQuality Group of the Trust.'],
    ['a name', `${long} Care\n\nQuality Commission was part of it.`],
    ['a name in a list', `${long} trust. The inspectors for this visit were Rose Ekwe and Tad\n\nCalloway.`],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([text.replace('\n\n', ' ')])
  })

  it.each([
    ['a paragraph that ends', 'The plan is clear enough.\n\nthe visit'],
    ['a heading behind a lost full stop', `${long} practice\n\nFindings`],
    ['a sentence behind a lost full stop', 'Leaders take action to address practice deficits\n\nMeetings are held in response to concerns.'],
    ['addresses on the net', 'Write to us at the usual address or to\n\nenquiries@example.org'],
    ['a lead-in', 'Inspectors looked at the following things:\n\nthe plans'],
    ['a paragraph below entries without stops', '- what plans are for\n\n- how learning is passed on\n\nLeaders know of it.'],
    ['a time-scale below them', '- check all notifications the day they come in\n\nWithin three months:\n\n- ask families'],
    ['an address', 'Director for Children, Young People and Families\nSomeshire County Council\nNew Road, Sometown'],
  ])('but not %s', (_, text) => {
    expect(read(text)).toHaveLength(text.split(/\n+/).length)
  })

  it('keeps what interrupts it behind the block', () => {
    expect(read('The agency is one of those which are\n\nPage 3 of 8\n\nnot yet ready.')).toEqual(['The agency is one of those which are not yet ready.', 'furniture: Page 3 of 8'])
  })

  it('keeps a hyphen at a line end, and drops a soft one', () => {
    expect(read('A report from the new multi-\nagency team.')).toEqual(['A report from the new multi-agency team.'])
    expect(read('A report about the safe\u00AD\nguarding board.')).toEqual(['A report about the safeguarding board.'])
  })

  it('parts a name from the bold title behind it', () => {
    expect(read("Yours sincerely\n\nJane O'Smith **Her Majesty's Inspector**")).toEqual(['Yours sincerely', "Jane O'Smith", "heading: Her Majesty's Inspector"])
    expect(read('Capacity to improve is **good**.\n\nOverall effectiveness: **Good**')).toEqual(['Capacity to improve is good.', 'Overall effectiveness: Good'])
  })
})
