import { expect, it } from 'vitest'
import { siteAuthority, siteFrame } from '../../../src/extractors/news/site-owner.ts'
import { settle } from '../../../src/record/settle.ts'
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
