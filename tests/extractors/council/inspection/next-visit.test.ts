import { nextVisit } from '../../../../src/extractors/council/inspection/next-visit.ts'
import { ofInspection } from '../../../../src/extractors/subject/of-inspection.ts'
import { describeExtractor } from '../../../support/describe-extractor.ts'

describeExtractor('nextVisit', nextVisit, {
  reads: {
    'A full announced inspection of safeguarding is expected «before summer 2012».': 'before summer 2012',
    'She says the city can expect to see the inspectors again «in about three years».': 'in about three years',
    'The inspectors come back «in about 18 months» to look again.': 'in about 18 months',
    'The fifth visit will be on «20th and 21st February 2018».': '20th and 21st February 2018',
    'The next inspection is expected «within a year».': 'within a year',
    "The next full inspection is likely to take place «in three years' time», with visits before.": "in three years' time",
    'She thought that a new inspection under another framework could be expected «within two years».': 'within two years',
    'A fifth visit was planned for «March 2019» and a full inspection was not expected earlier than summer 2019.': 'March 2019',
    'Asked when Ofsted might come again, he said a monitoring visit «within the next eighteen months».': 'within the next eighteen months',
    'Ofsted will carry out monitoring visits, the first of which is due «in the summer».': 'in the summer',
    'The first monitoring visit had been rescheduled for «20 and 21 October 2020».': '20 and 21 October 2020',
    'Inspectors usually return «within around three years».': 'within around three years',
    'He will be back «before the end of 2015», when the council is to be inspected again.': 'before the end of 2015',
    'The services will be inspected again «early next year».': 'early next year',
    'We are expecting «one more visit and then a full re-inspection in late 2021».': 'one more visit and then a full re-inspection in late 2021',
    'Ofsted is due to make «another monitoring visit, in the spring, ahead of a full inspection next year».': 'another monitoring visit, in the spring, ahead of a full inspection next year',
    'Both will be revisited, «normally within 18 months».': 'normally within 18 months',
    'The plan was for an interim visit within 18 months and a future inspection expected «in three years».': 'in three years',
    'The inspection was due «before March 2023», although the pandemic had put everything back.': 'before March 2023',
    'The next annual assessment is expected «in December».': 'in December',
    'Ofsted is due to visit again within a year for a focused visit, and a further inspection will take place «in about three years».': 'in about three years',
    'As a good authority the council would receive a short inspection «in about three years».': 'in about three years',
    'It is anticipated that Ofsted will undertake a further full inspection «at the end of 2024».': 'at the end of 2024',
    'A monitoring inspection will be carried out «within around 18 months», they say.': 'within around 18 months',
  },
  ignores: [
    'The next meeting is in June.', 'The next inspection report will be published in May.', 'The inspection action plan is due in May.',
    'The findings of the next inspection will be told to members in the autumn.', 'The last inspection was in May 2018.',
    'Ofsted would be told of it in May.', 'Ofsted will publish its report in June.', 'No further inspection is expected before 2026.',
    'Ofsted will come for an annual conversation in the winter.', 'A full inspection was not expected earlier than 2019.',
    'Since the last monitoring visit in June 2019 managers will have seen each file within six months.',
    'The next inspection of the lift is due in May.', 'The council will be told in June what was found when it was inspected.',
    'Progress against the plan from the monitoring visit will be brought to the panel in July.',
    'After the next inspection the board should meet in December.', 'Inspectors visited in May 2019 and found that managers will act within two days.',
    'Members asked when the plan would be ready and were told in June.',
  ],
})

describeExtractor('nextVisit of a page about no inspection', ofInspection(nextVisit), { reads: {}, ignores: ['The next inspection of the boiler is due in May.'] })
