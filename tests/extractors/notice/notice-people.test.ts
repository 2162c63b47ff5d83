import { noticeDate, noticedBody, noticeSigner } from '../../../src/extractors/notice/notice.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'

const signer = (name: string, role: string) => [{ name, role, organisation: null }]
const body = (organisation: string) => [{ name: null, role: null, organisation }]

describeExtractor('noticeSigner', noticeSigner, {
  reads: {
    'Signed:\nName: «ANN OKORO MP»\n«Minister for Children»\nDate: 3 May 2019\nAnnex': signer('ANN OKORO', 'Minister for Children'),
    '«Ann Okoro»\n«A Senior Civil Servant in the Department for Education»\nDated this 3rd day of May 2019': signer('Ann Okoro', 'A Senior Civil Servant in the Department for Education'),
  },
  ignores: ['Ann Okoro\nMinister for Children\nThe council will act.', 'Signed copies are kept.\nThe council will act.'],
})

describeExtractor('noticedBody', noticedBody, {
  reads: {
    'To: «Fenmarsh Council» ("the Council")': body('Fenmarsh Council'),
    'To: Name «FENMARSH BOROUGH COUNCIL» (the Council)': body('FENMARSH BOROUGH COUNCIL'),
    'To: «BOROUGH OF FENMARSH» ("the Council")': body('BOROUGH OF FENMARSH'),
  },
  ignores: ['To: all who read this', 'To improve services.'],
})

describeExtractor('noticeDate', noticeDate, {
  reads: {
    'This notice is issued to the Council on «4 April 2013».\nSigned:\nAnn Okoro MP\n6 April 2013': '2013-04-04',
    'The Council should act.\nSigned:\nAnn Okoro MP\nMinister for Children\n«18 July 2013»': '2013-07-18',
  },
  ignores: ['The Council should act.\nThe plan is due.\n18 July 2013', 'Signed:\nAnn Okoro MP\nThe plan is due on 18 July 2013.'],
})
