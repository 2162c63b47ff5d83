import { stampedMeeting } from '../../../src/extractors/meeting/stamped-meeting.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'

describeExtractor('stampedMeeting', stampedMeeting, {
  reads: {
    'Leeds City Council\nPeople Services Committee, «17 January 2013» - Annex 2\nImprovement plan': '2013-01-17',
    'Cabinet «27 September 2018»\nAgenda item 6, Appendix 2\nDear Ann': '2018-09-27',
    'Scrutiny Panel\n«9 December 2021»\nITEM 5 - APPENDIX B\n22 November 2021\nDear Ann': '2021-12-09',
    'Action plan\nCabinet - «12 March 2026» - Enclosure 3': '2026-03-12',
  },
  ignores: [
    'Leeds City Council: improvement plan\nVersion 3, agreed by the Improvement Board on 15 November 2022',
    'Action plan\nSubmitted to Cabinet on 4 May 2016', 'Action plan\nPosition at 4 May 2016', '22 November 2021\nDear Ann',
  ],
})
