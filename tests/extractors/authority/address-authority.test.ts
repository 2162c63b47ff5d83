import { expect } from 'vitest'
import { addressAuthority } from '../../../src/extractors/authority/address-authority.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'

describeExtractor('addressAuthority', addressAuthority, {
  reads: {
    'Email: ann.okoro@«brent».gov.uk': expect.objectContaining({ name: 'Brent', printed: 'brent' }),
    'Papers are at https://democracy.«cheshireeast».gov.uk/meetings': expect.objectContaining({ name: 'Cheshire East' }),
    'ann@ofsted.gov.uk, then ben@«nottinghamcity».gov.uk': expect.objectContaining({ name: 'Nottingham' }),
  },
  ignores: ['enquiries@ofsted.gov.uk', 'ann.okoro@example.org', 'www.gov.uk/ofsted'],
})
