import { describe, expect, it } from 'vitest'
import { titleFrom } from '../../../src/extractors/general/title.ts'
import { read } from '../../support/laid.ts'

const title = titleFrom(/^inspection of/i, /^(?:and|review of\s.*)$/i)

describe('a title over several blocks', () => {
  it('joins those that go on with it', () => {
    expect(read(title, '# Elmshire\n# Inspection of services for children\nand\n# Review of the board¹\nInspection date: 3 May 2016').body).toBe('Inspection of services for children and Review of the board')
  })

  it('is one block where nothing goes on', () => {
    expect(read(title, '# Inspection of services for children\n# Elmshire').body).toBe('Inspection of services for children')
  })

  it('is absent where no block fits', () => {
    expect(read(title, '# Elmshire\nAn inspection of services').body).toBeUndefined()
  })
})
