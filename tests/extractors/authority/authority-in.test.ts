import { expect } from 'vitest'
import { authorityIn } from '../../../src/extractors/authority/authority.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'

const named = (name: string): unknown => expect.objectContaining({ name })

describeExtractor('authorityIn', authorityIn, {
  reads: {
    'BBC News, Leeds and West Yorkshire\nCouncil told to act\n«Calderdale Council» said': named('Calderdale'),
    'Shropshire News\nPraise for «Telford and Wrekin Council»': named('Telford and Wrekin'),
    'Shropshire Star\nPraise for «Telford and Wrekin Council»': named('Telford and Wrekin'),
    'Venue: County Hall, Kingston upon Thames\nThe letter to «Surrey County Council»': named('Surrey'),
    'Good news for «Bury» and Bolton': named('Bury'),
    "Northamptonshire's care leavers\nOfsted visited «West Northamptonshire Council»; West Northamptonshire is glad.": named('West Northamptonshire'),
    'Poole services praised\n«Bournemouth, Christchurch and Poole Council» is glad.': named('Bournemouth, Christchurch and Poole'),
    '«Somerset» services praised\nSomerset Council is glad. North Somerset Council is next, North Somerset says.': named('Somerset'),
    '«Northamptonshire» waits\nNorth Northamptonshire Council and West Northamptonshire Council share a trust.': named('Northamptonshire'),
  },
  ignores: ['Derby County won.', 'Trains to the sea.', 'This is South Devon'],
})
