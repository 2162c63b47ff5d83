import { expect } from 'vitest'
import { councilIn } from '../../../src/extractors/authority/authority.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'

describeExtractor('councilIn', councilIn, {
  reads: {
    'The minutes of «Bury Council» and of its neighbour, Bolton Council.': expect.objectContaining({ name: 'Bury' }),
    'Camden\nBrent,\nCity of Westminster\nEnfield\nA paper for «Camden Council».': expect.objectContaining({ name: 'Camden' }),
  },
  ignores: ['Camden\nBrent,\nCity of Westminster\nEnfield', 'Trains to Bury and Bolton.'],
})
