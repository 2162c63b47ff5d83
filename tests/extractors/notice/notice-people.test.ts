import { copiedAbove } from '../../../src/extractors/letter/copy-list.ts'
import { issuingMinister, noticeDate, noticedBody, noticeSigner } from '../../../src/extractors/notice/notice.ts'
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
    'To: «Fenmarsh Metropolitan Borough Council», Council House, Priory Road, Fenmarsh': body('Fenmarsh Metropolitan Borough Council'),
    'To: «Bournemouth, Christchurch and Poole Council», Town Hall, Bournemouth': body('Bournemouth, Christchurch and Poole Council'),
    'To: Name «FENMARSH BOROUGH COUNCIL» (the Council)': body('FENMARSH BOROUGH COUNCIL'),
    'To: «BOROUGH OF FENMARSH» ("the Council")': body('BOROUGH OF FENMARSH'),
  },
  ignores: ['To: all who read this', 'To improve services.'],
})

describeExtractor('noticeDate', noticeDate, {
  reads: {
    'This notice is issued to the Council on «4 April 2013».\nSigned:\nAnn Okoro MP\n6 April 2013': '2013-04-04',
    'This notice is issued to the Council by the Parliamentary Under Secretary of State for Children and Families on «14 March 2013» because of poor services.': '2013-03-14',
    'The Council should act.\nSigned:\nAnn Okoro MP\nMinister for Children\n«18 July 2013»': '2013-07-18',
  },
  ignores: ['This notice is issued to the Council following the inspection of its services by Ofsted, the report of which was published on 22 August 2024.', 'The Council should act.\nThe plan is due.\n18 July 2013', 'Signed:\nAnn Okoro MP\nThe plan is due on 18 July 2013.'],
})

describeExtractor('copiedAbove', copiedAbove, {
  reads: {
    'To: Fenmarsh Council\nCopied to the «Chief Executive» and the «Chair of the Fenmarsh Safeguarding Children Board»': [
      { name: null, role: 'Chief Executive', organisation: null }, { name: null, role: 'Chair of the Fenmarsh Safeguarding Children Board', organisation: null },
    ],
  },
  ignores: ['To: Fenmarsh Council', 'Copied to files.', 'The plan was copied to the Chief Executive.'],
})

describeExtractor('issuingMinister', issuingMinister, {
  reads: {
    'IMPROVEMENT NOTICE\nSet up a board approved by the «Department for Education» ("the Department").\nSigned:\nAnn Okoro MP\nParliamentary Under Secretary of State for Children and Families': 'Department for Education',
    'This notice is given by the «Secretary of State for Education» to the Council. The Department for Education ("the Department") will review it.': 'Secretary of State for Education',
  },
  ignores: ['The council asked the Department for Education for help.'],
})
