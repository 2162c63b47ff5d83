import { describe, expect, it } from 'vitest'
import { addressOf, readRoute } from '../../src/pages/parts/routes.ts'

describe('an address', () => {
  it('is read as it was written', () => {
    const { view, subject, options } = readRoute(addressOf('document', 'a/b#2 %', { q: 'x&y' }))
    expect([view, subject, options.get('q')]).toEqual(['document', 'a/b#2 %', 'x&y'])
  })

  it('that nothing can be decoded from is about something unknown', () => {
    expect(readRoute('#/authority/%E0%A4?q=x')).toMatchObject({ view: 'authority', subject: '%E0%A4' })
  })
})
