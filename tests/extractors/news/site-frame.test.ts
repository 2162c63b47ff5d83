import { expect, it } from 'vitest'
import { siteAuthority, siteFoot, siteFrame, siteMasthead } from '../../../src/extractors/news/site-owner.ts'
import { windowName } from '../../../src/extractors/news/window-name.ts'
import { settle } from '../../../src/record/settle.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'
import { partOf } from '../../support/doc.ts'

function read(frame: string): unknown {
  const part = partOf(['Our services are good, Bury and Bolton were told.', { kind: 'furniture', text: frame }])
  const drafts = { issuer: siteFrame(part.view, part) ?? null, authority: siteAuthority(part.view, part) ?? null }
  return settle<{ issuer: string | null; authority: { name: string } | null }>(drafts).body
}

it.each(['Services rated good - Leeds City Council', 'Services rated good | Leeds City Council', 'News – Services rated good – Leeds City Council website'])(
  'a page is of the council that its window names last: %s',
  (frame) => {
    expect(read(frame)).toMatchObject({ issuer: 'Leeds City Council', authority: { name: 'Leeds' } })
  },
)

it.each(['Leeds City Council services rated good', 'Leeds City Council - services rated good', 'Services rated good - The Leeds Mail'])(
  'a page is of no council that its window names elsewhere: %s',
  (frame) => {
    expect(read(frame)).toEqual({ issuer: null, authority: null })
  },
)

function nameIn(headline: string, frame: string): unknown {
  const part = partOf([`# ${headline}`, 'Our services are good.', { kind: 'furniture', text: frame }])
  return settle<unknown>(windowName(part.view, part) ?? null).body
}

it.each([
  ["Inspectors rate B&NES children's services ‘good’", "Inspectors rate B&NES children's services 'good' | Avon Valley Live", 'Avon Valley Live'],
  ['Our statement on the revisit', 'Our statement on the revisit – Fen Families Together', 'Fen Families Together'],
])('a page is of the site that its window names behind its headline', (headline, frame, site) => {
  expect(nameIn(headline, frame)).toBe(site)
})

it.each([
  ['Our statement on the revisit', 'Our statement on the revisit | News'], ['Our statement on the revisit', 'Our statement on the revisit - FSCP'],
  ['Our statement on the revisit', 'Fen Families Together - Our statement'], ['Our statement on the revisit', 'Our statement on the revisit | Ofsted Report'],
])('a window names no site that is a part of one, initials, a topic, or before another headline', (headline, frame) => {
  expect(nameIn(headline, frame)).toBeNull()
})

describeExtractor('siteMasthead', siteMasthead, {
  reads: {
    '«Bury Council» sent this bulletin at 23-11-2015 04:30 PM GMT\nDear colleague': 'Bury Council',
    '«Bury Council» staff update: Ofsted\nDear all': 'Bury Council',
  },
  ignores: ['Bury Council sent a letter to parents\nDear all'],
})

describeExtractor('siteFoot', siteFoot, {
  reads: {
    'Services are good.\nThis email was sent on behalf of: «Bury Council» · Town Hall': 'Bury Council',
    'Services are good.\n«Bury Safeguarding Children Partnership», Laurence House, Bury': 'Bury Safeguarding Children Partnership',
    'Services are good.\nAccessibility| Terms| «Bury Council», Shire Hall': 'Bury Council',
  },
  ignores: ['Services are good.\nBury Council, which was told so, was pleased.'],
})

it('a board is known whose name stands before the name of its page', () => {
  const part = partOf(['Bury Safeguarding Children Board » Monitoring visit: letter now online', 'Dec 09'])
  expect(settle<unknown>(siteMasthead(part.view, part) ?? null).body).toBe('Bury Safeguarding Children Board')
})
