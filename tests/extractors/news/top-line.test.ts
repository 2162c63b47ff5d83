import { noticeIssuer, topLine } from '../../../src/extractors/news/top-line.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'

describeExtractor('topLine', topLine, {
  reads: {
    '«Bury Now»\n14 September 2022': 'Bury Now',
    '«Children Together»\nWorking on behalf of Fenshire County Council\nAbout us | Fostering': 'Children Together',
    'Toggle navigation\n«TeessideToday»\nChildren wait too long': 'TeessideToday',
    '«Kent Greens at County Hall»\nLatest letter: nothing new': 'Kent Greens at County Hall',
    'date 2019-09-06 «Wye & Severn Lookout»\nServices are good': 'Wye & Severn Lookout',
  },
  ignores: ['Councillor Ann Okoro\nLeader of the Council', 'Children Wait Longer\nFor months nothing was done', 'Children wait too long\nBury Now', 'PRESS NOTICE\n4 May 2016', 'Ofsted Report Published\n4 May 2016', 'Edward Marsh MP\n4 May 2016', 'Home | News | Sport'],
})

describeExtractor('noticeIssuer', noticeIssuer, {
  reads: {
    'PRESS NOTICE\nWork with children praised\nThe «City of London Corporation» has been judged good.': 'City of London Corporation',
    "Schools' e-bulletin\nInformation sheet\nServices at «Walsall Council» have been judged good.": 'Walsall Council',
    "Headteachers' weekly newsletter\nServices at «Walsall Council» have been judged good.": 'Walsall Council',
  },
  ignores: ['Read our schools bulletin\nWalsall Council has been judged good.', 'Work with children praised\nWalsall Council has been judged good.'],
})
