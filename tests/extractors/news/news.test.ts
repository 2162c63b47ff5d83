import { byline } from '../../../src/extractors/news/byline.ts'
import { newsDate } from '../../../src/extractors/news/news-date.ts'
import { outlet } from '../../../src/extractors/news/outlet.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'

const person = (name: string, role: string | null = null): object => ({ name, role, organisation: null })

describeExtractor('byline', byline, {
  reads: {
    'PUBLISHED: 17:28 19 December 2019\n# «Ann Okoro»': [person('Ann Okoro')],
    '17 March 2020\n«Ann Okoro»\nServices for children have been rated inadequate by Ofsted for the second time.': [person('Ann Okoro')],
    'Published by «Ann Okoro» at 5:58am 10th April 2019.': [person('Ann Okoro')],
    'By «Ann Okoro»': [person('Ann Okoro')],
    'Letter: what was said\nFrom: «Ann Okoro»\nExecutive member for children\n2 Responses to Letter: what was said\nBen Hale\n6 May 2021': [person('Ann Okoro')],
    'The council is sorry.\nPosted by «Cllr Ann Okoro» at 21:14': [person('Ann Okoro')],
    'BY «ANN OKORO»\n20 September 2016': [person('ANN OKORO')],
    '«Ann Okoro», «Local Democracy Reporter»': [person('Ann Okoro', 'Local Democracy Reporter')],
    'By «Ann Okoro» and «Ben Hale»': [person('Ann Okoro'), person('Ben Hale')],
    'By «Ann Okoro»\n«Education reporter»': [person('Ann Okoro', 'Education reporter')],
    '# Fenmarsh blasted\n# «Ann Okoro»\nTuesday 15 October 2013 18:36 BST': [person('Ann Okoro')],
    'By «Ann Okoro» | 07 August 2018': [person('Ann Okoro')],
    '«Ann Okoro» 21 September 2016': [person('Ann Okoro')],
    '«Ann Okoro» | Friday, 09 March 2012 | in Inspection': [person('Ann Okoro')],
    '«Ann Okoro»\n«LDRS Reporter»\nThe council is sorry.': [person('Ann Okoro', 'LDRS Reporter')],
    'By our «education correspondent», «Ann Okoro»': [person('Ann Okoro', 'education correspondent')],
    'The council is sorry.\nPosted by «Ann Okoro», 29 June 2017': [person('Ann Okoro')],
    'By «Ann Okoro» »': [person('Ann Okoro')],
    '23 June, 2017 By «Ann Okoro»': [person('Ann Okoro')],
    'Friday, 27th March 2020 - By «Ann Okoro»': [person('Ann Okoro')],
    'By\n«Ann Okoro»\nThe council was told.': [person('Ann Okoro')],
    '«Ann Okoro»\nEmail\nPublished: 07:30': [person('Ann Okoro')],
    'PUBLISHED: 17:05 11 March 2015 | UPDATED: 09:41 12 March 2015\n«Ann Okoro»\nThe town hall. Picture: Ben Hale': [person('Ann Okoro')],
    'Posted by «Ann Okoro» · October 24, 2014 9:30 AM': [person('Ann Okoro')],
    'By«Ann Okoro» «Local Democracy Reporter»': [person('Ann Okoro', 'Local Democracy Reporter')],
    'By«Ann Okoro»Politics Reporter': [person('Ann Okoro', 'Politics Reporter')],
    'Words: «Ann Okoro»': [person('Ann Okoro')],
    '«Ann Okoro» reports': [person('Ann Okoro')],
    '«Ann Okoro» @annokoro': [person('Ann Okoro')],
    'From «Ann Okoro», «education correspondent»': [person('Ann Okoro', 'education correspondent')],
    'By «Local Democracy Reporter»': [{ name: null, role: 'Local Democracy Reporter', organisation: null }],
    'Good news for the town, writes our paper, by «Ann Okoro» on February 3, 2023 in Children': [person('Ann Okoro')],
  },
  ignores: ['The report of 2017 by Leeds Council', 'PUBLISHED: 11 March 2015\nPublic Notices', 'Posted by Admin · October 24, 2014', 'Picture by Ann Okoro', 'Child P', '# Market Place\nThe council met.', 'COUNCIL NEWS', 'By Monday the snow had gone.', 'Continue Reading', 'Fenmarsh Express', 'Recent Posts\n3 May 2019', 'Get In Touch\n3 May 2019', 'Follow Us\n3 May 2019', 'Ann Okoro\nThe council met.', 'Children are safer, said the council.'],
})

describeExtractor('newsDate', newsDate, {
  reads: {
    [`The report is out today («Tuesday 21 January 2014»).\n${'The council is sorry.\n'.repeat(30)}Page last updated: 22 January 2014`]: '2014-01-21',
    '«Tuesday, May 22, 2018»': '2018-05-22',
    'By Ann Okoro\n3 Comments\n«9 September 2024»\nThe council is sorry.': '2024-09-09',
    [`By Ann Okoro, «9 September 2024»\n${'The council is sorry.\n'.repeat(30)}3 Comments\nPosted 10 September 2024`]: '2024-09-09',
    'Published «9 September 2024», 06:12 BST': '2024-09-09',
    'By Ann Okoro on «May 11, 2022» in Children, Workforce\nThe report is out.\nTina P\nMay 12, 2022': '2022-05-11',
    '# Board update - 17 September 2019\nPosted: «Wednesday 2nd October 2019»': '2019-10-02',
    'Updated 23rd January 2023\n«20th January 2023»': '2023-01-20',
    'Updated «23rd January 2023»': '2023-01-23',
    '06:00, «11 DEC 2021» | UPDATED 09:47, 13 DEC 2021': '2021-12-11',
    'Ann Okoro | «Friday, 09 March 2012» | in Inspection and regulation': '2012-03-09',
    '«September 3, 2009» in Child safeguarding, Inspection and regulation': '2009-09-03',
    [`${'The council is sorry.\n'.repeat(30)}Page last updated: «12 August 2019»`]: '2019-08-12',
    '1. TV report\n2. «19 June 2013» at 6:04pm': '2013-06-19',
  },
  ignores: ['The council was inspected on 3 May 2019.', 'The letter was published on 5 May 2019.', 'The vote came at midnight.\n2 Comments\nPosted by: Fenlander on May 9, 2010 at 10:12 am\nWell said.'],
})

describeExtractor('outlet', outlet, {
  reads: {
    '«CYP Now» Magazine': 'CYP Now',
    'The council is sorry.\nLeave your comment\nShare your opinions on «Fenmarsh Express»': 'Fenmarsh Express',
    'On Air Now\nThe council is sorry.\nPublished by «Fen Coast News» at 6:05am 12th March 2020.': 'Fen Coast News',
    'The council is sorry.\nWith fewer advertisers, the «Fenmarsh Echo» is more reliant than ever on you.': 'Fenmarsh Echo',
    'The council is sorry.\nFollow «BBC» Fenland on X, external.': 'BBC',
    'The council is sorry.\nListen to highlights on «BBC» Sounds.': 'BBC',
    'The director has told «LGC» that the rating paid for itself.': 'LGC',
    '«Fenmarsh Union of Bargees»\nHome | News | Join | Contact\nThe council is sorry.': 'Fenmarsh Union of Bargees',
    'News | Politics | «Fenmarsh Courier»\nThe council is sorry.': 'Fenmarsh Courier',
    '«FENMARSH MAIL»\nThe council is sorry.': 'FENMARSH MAIL',
    'You are viewing content from «Fen FM». Change?\nListen Live': 'Fen FM',
    '«Fenland Onlooker»\nThe council is sorry.\nFollow Fenland Onlooker': 'Fenland Onlooker',
    '«Fenland Echo» · Terms · Privacy': 'Fenland Echo',
    'The council is sorry.\n«Fenmarsh Echo»: Cllr Jem Tansley': 'Fenmarsh Echo',
    'Fenmarsh offices (Image: «Fenland Mercury»)\nShe told the Fenland Mercury that she was glad.': 'Fenland Mercury',
    'A letter seen by «Fen Care Weekly» says so.\nMore from Fen Care Weekly': 'Fen Care Weekly',
    '«The Fenland Onlooker»\nSOCIAL SERVICES\nThe council is sorry.': 'The Fenland Onlooker',
    '© 2024 «Purbeck Standard»': 'Purbeck Standard',
    'Inspectors were pleased.\nHe told the «Fenland Echo» that he was sorry.': 'Fenland Echo',
    'Inspectors were pleased.\nby Ann Okoro, «Fenland Informer»': 'Fenland Informer',
    'Inspectors were pleased.\nSign up to our daily «Fenland Evening Mercury» newsletter': 'Fenland Evening Mercury',
    '«Fen Shopper»\nNews | Sport | Jobs | Homes\nInspectors were pleased.': 'Fen Shopper',
    '«Rochdale Valley Courier» is published by Pennine Ledger Group.': 'Rochdale Valley Courier',
  },
  ignores: ['He told the Daily Echo that he was sorry, and told the Evening Mail that he was not.', 'The council must give its services away, reports The Times.', 'Inspectors came, as Community Care told its readers.', 'The council is sorry.\n© 2021 Trinity Press North West Ltd', 'Ann Okoro\nThe council is sorry.', 'LATEST NEWS\nThe council is sorry.'],
})
