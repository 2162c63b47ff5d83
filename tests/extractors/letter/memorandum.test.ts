import { memoCopies, memoFrom, memoTo } from '../../../src/extractors/letter/memorandum.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'

const person = (name: string | null, role: string | null, organisation: string | null = null): object => ({ name, role, organisation })
const head = 'To: All Members; Ann Okoro, Chair\nFrom: Ben Hale, Director of People\nCc: Management Team; Chief Executive'

describeExtractor('memoTo', memoTo, { reads: { [head]: [person(null, 'All Members'), person('Ann Okoro', 'Chair')] }, ignores: ['To: All Members'] })
describeExtractor('memoTo of a briefing', memoTo, { reads: { 'For: All Members\nFrom: Ben Hale, Director of People': [person(null, 'All Members')] }, ignores: ['For: Decision'] })
describeExtractor('memoFrom', memoFrom, { reads: { [head]: [person('Ben Hale', 'Director of People')] }, ignores: ['From: Ben Hale'] })
describeExtractor('memoCopies', memoCopies, {
  reads: { [head]: [person(null, null, 'Management Team'), person(null, 'Chief Executive')] },
  ignores: ['Cc: Management Team'],
})
