import { describe, expect, it } from 'vitest'
import { documentTypes } from '../../src/document-types/index.ts'
import { openings } from '../../src/shapes/openings/index.ts'
import { segment } from '../../src/stages/segment.ts'
import { buildDoc, type RawBlock } from '../../src/text/build-doc.ts'
import { View } from '../../src/text/view.ts'
import { docOf } from '../support/doc.ts'

const agenda = ['# Derby City Council', '# Scrutiny Board', '# AGENDA', 'Item | Title | Page', '1. | Apologies for absence | ', '2. | Ofsted letter | 3', 'Contact Officer: Ann Okoro, Democratic Services Officer, who sends the papers to all members of the board']
const paper = ['# Derby City Council', 'Report to: | Scrutiny Board', 'Date: | 4 May 2020', 'Title: | Ofsted focused visit', 'Report of: | Director of People', '# Purpose', 'To tell the board of the letter that Ofsted has written, and of what the council will do about it.', '# Background papers', 'None']
const letter = ['Ofsted', 'Piccadilly Gate', 'Store Street', 'www.gov.uk/ofsted', '4 April 2020', 'Ann Okoro', 'Director of People', 'Derby City Council', 'Dear Ms Okoro', '# Focused visit to Derby', 'This letter summarises the findings of a focused visit to Derby on 3 and 4 March 2020.', 'Yours sincerely', 'Ben Hale']
const report = ['# Inspection of Derby local authority children\'s services', 'Inspection dates: 3 to 14 February 2020', 'Lead inspector: Ben Hale, Her Majesty\'s Inspector', 'Judgement | Grade', 'Overall effectiveness | Good', 'Services have kept what they had and have built on it with care.']
const minutes = ['# Derby City Council', '# Minutes of the meeting of the Cabinet', 'Present: Councillors Okoro and Hale', 'RESOLVED – That the minutes of the last meeting be signed as a correct record, and that the letter be noted.']

const cuts = (...blocks: string[]): (string | undefined)[] => segment(View.whole(docOf(...blocks)), documentTypes, openings).map(({ cut }) => cut?.rule)

describe('segment', () => {
  it('leaves a single document whole', () => {
    for (const single of [agenda, paper, letter, report, minutes]) expect(cuts(...single)).toEqual([undefined])
  })

  it('cuts a pack where its documents begin, and says by which rule and words', () => {
    expect(cuts(...agenda, ...paper, ...letter)).toEqual([undefined, 'paper-opening', 'letter-opening'])
    expect(cuts(...paper, ...report)).toEqual([undefined, 'report-opening'])
    expect(cuts(...letter, ...minutes)).toEqual([undefined, 'minutes-opening'])
    const [, second] = segment(View.whole(docOf(...paper, ...letter)), documentTypes, openings)
    expect([second?.cut?.at.value, second?.view.value.startsWith('Ofsted')]).toEqual(['Dear Ms Okoro', true])
  })

  it('begins a part with the masthead above its first words', () => {
    const [, second] = segment(View.whole(docOf(...agenda, ...paper)), documentTypes, openings)
    expect(second?.view.value.startsWith('Derby City Council')).toBe(true)
  })

  it('leaves appendices of a document\'s own with it', () => {
    expect(cuts(...paper, '# Appendix A: Action plan', 'Recommendation | Lead | Due date', 'Improve plans | Director of People | May 2020')).toEqual([undefined])
    expect(cuts(...paper, '# Appendix B: Equality impact assessment', 'Title: | Focused visit', 'Date: | 3 May 2020', 'Lead officer: | Ann Okoro')).toEqual([undefined])
  })

  it('leaves a notice of the meeting, its members and rules with their agenda', () => {
    const notice = ['Notice of Meeting', '# Children\'s Scrutiny Committee', 'Tuesday 24 February 2009 at 10.00 am', 'Membership', 'Chairman – Councillor Okoro', '• Services for children, young people and families', 'How can I have my say?', 'Members of the public may ask to speak for up to five minutes on any item.', 'Committee Officer – Ben Hale, Tel: 01632 960001']
    expect(cuts(...notice, ...agenda.slice(2))).toEqual([undefined])
  })

  it('does not take the agenda\'s list of papers for papers', () => {
    expect(cuts(...agenda, '3. Minutes of the meeting held on 4 March 2020', '4. Report of the Director of People')).toEqual([undefined])
  })

  it('leaves minutes whole that tell of their meeting and of who was there above the word "Minutes", and a table of actions below the next meeting', () => {
    const told = ['Derby City Council', 'At a meeting of the Corporate Parenting Board held on 4 March 2020 at 5.30 pm in Committee Room 2, Town Hall, Corporation Street, Derby', 'Members of the Board present', 'Councillors Okoro and Hale', 'Also present']
    expect(cuts(...told, 'MINUTES', '1. Apologies', ...minutes.slice(3))).toEqual([undefined])
    const items = Array.from({ length: 16 }, (_, at) => `${at + 1}. The Board heard of the work of the police and of schools with families in the city.`)
    const actions = ['8. Next meeting', 'Wednesday 15 April 2020, 2.00pm', '# Actions', 'No. | Action | Lead | By', '9.1 | Reconcile the figures | KL | 26 September', '9.2 | Report to the Chair on interviews every fortnight | KL | 12 September', '9.3 | Paper on pay | RC | 15 October']
    expect(cuts(...minutes.slice(0, 3), ...items, ...actions)).toEqual([undefined])
    const page = ['Derby City Council', 'Agenda and minutes', ...items, ...items, 'CES50/13', 'Minutes', 'To confirm the minutes of the meeting held on 4 May 2013.', 'Minutes:', 'Resolved that the minutes be signed.']
    expect(cuts(...page)).toEqual([undefined])
  })

  it('never cuts a letter within its own head, whatever the order of its lines', () => {
    const address = ['Ann Okoro', 'Director of People', 'Derby City Council', 'The Council House', 'Corporation Street', 'Derby', 'DE1 2FS']
    const [sender, text] = [['Ofsted', 'Piccadilly Gate', 'Store Street', 'Manchester', 'M1 2WD'], letter.slice(letter.indexOf('Dear Ms Okoro'))]
    for (const head of [[...sender, ...address], [...sender, ...address, '4 April 2020'], [...address, '4 April 2020'], ['4 April 2020', ...sender, ...address], [...address, ...sender, '4 April 2020']]) {
      expect(cuts(...head, ...text)).toEqual([undefined])
    }
  })

  it('begins a letter without a letterhead with the address above its date', () => {
    const [, second] = segment(View.whole(docOf(...minutes, 'Ann Okoro', 'Director of People', 'Derby City Council', 'DE1 2FS', '4 April 2020', ...letter.slice(letter.indexOf('Dear Ms Okoro')))), documentTypes, openings)
    expect(second?.view.value.startsWith('Ann Okoro')).toBe(true)
  })

  describe('in a paged file', () => {
    const paged = (pages: string[][]): View => View.whole(buildDoc(pages.flatMap((page, at) => page.map((text): RawBlock => ({ kind: 'paragraph', text: text.replace(/^# /, ''), page: at + 1 }))), pages.length))
    const weak = letter.filter((line) => !/^(?:Ofsted|Piccadilly Gate|Store Street)$/.test(line))
    it('cuts at the top of a page, with an "Appendix" sheet above', () => {
      const parts = segment(paged([paper, ['Appendix 1', ...letter]]), documentTypes, openings)
      expect(parts.map(({ view, cut }) => [view.page, cut?.rule])).toEqual([[1, undefined], [2, 'letter-opening']])
      expect(segment(paged([[...paper, ...weak]]), documentTypes, openings)).toHaveLength(1)
    })

    it('cuts within a page where a letter has its letterhead, its date and the name of whom it greets', () => {
      const [, second, third] = segment(paged([[...paper, ...letter]]), documentTypes, openings)
      expect([second?.view.value.startsWith('Ofsted'), third]).toEqual([true, undefined])
    })

    it('begins a letter with its letterhead though its address stands on the next page', () => {
      const at = letter.indexOf('Ann Okoro')
      const [, second] = segment(paged([[...paper, ...letter.slice(0, at)], letter.slice(at)]), documentTypes, openings)
      expect(second?.view.value.startsWith('Ofsted')).toBe(true)
    })
  })
})
