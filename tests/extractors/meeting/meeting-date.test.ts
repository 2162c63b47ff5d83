import { meetingDate } from '../../../src/extractors/meeting/meeting-date.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'

describeExtractor('meetingDate', meetingDate, {
  reads: {
    'Date of meeting: «12 March 2024»': '2024-03-12',
    'Date of the panel: «12 March 2024»': '2024-03-12',
    'Forum date: «12 March 2024»': '2024-03-12',
    'Day and time of the meeting: «12 March 2024», 7.00 pm': '2024-03-12',
    'CABINET – «24 MAY 2011»': '2011-05-24',
    '«2 March 2021» | ITEM: 7': '2021-03-02',
    'Health Commission\nThe Town Hall\n«24 May 2011»': '2011-05-24',
    'Decisions were taken by Cabinet at its meeting on «Monday, 8 March 2021».': '2021-03-08',
    'Cabinet meeting ........ «3 June 2019»': '2019-06-03',
    'Safeguarding Board\n«3 June 2019»\nDate of next meeting\n8 July 2019, Committee Room 2': '2019-06-03',
    'Portfolio Holder for Children\n«3 June 2019»\nPresent: Councillor Okoro': '2019-06-03',
    'To: Members\nDate: «3 June 2019»': '2019-06-03',
  },
  ignores: [
    'Date of report: 12 March 2024',
    'Minutes of the last meeting of the Cabinet on 12 March 2024',
    'The report was published on 12 March 2024.',
    'The paper had been considered by officers at their meeting on 12 March 2024.',
    'Ofsted visited the Panel on 12 March 2024',
    'Portfolio Holder for Children - Decisions - 12 March 2024',
    'Decisions of the Cabinet Member for Education, 12 March 2024',
    'Further to Minute 31 of the meeting held on 24 October 2017, the Director submitted a report.',
    'Briefing Note\nTo: Panel\nDate: 12 March 2024\nFrom: Head of Service',
    'To: Members of the Panel\nDate: 12 March 2024\nFrom: Head of Service',
    'Decision Taker: The Mayor\nDate: 12 March 2024',
  ],
})
