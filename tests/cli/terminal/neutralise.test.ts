import { describe, expect, it } from 'vitest'
import { neutralise, neutraliseLine } from '../../../src/cli/terminal/neutralise.ts'
import { paintFor } from '../../../src/cli/terminal/paint.ts'

const hostile = 'a\u001B[2J\u009B31m\u0007\u007F\u202Eb\r'

describe('words on their way to a terminal', () => {
  it('lose what steers it, and keep their length', () => {
    expect(neutralise(hostile)).toBe('a␛[2J\uFFFD31m␇␡\uFFFDb␍')
    expect(neutralise(hostile)).toHaveLength(hostile.length)
  })

  it('keep their lines and tabs, except where one line is wanted', () => {
    expect(neutralise('a\n\tb')).toBe('a\n\tb')
    expect(neutraliseLine('a\n\tb')).toBe('a␊␉b')
  })

  it('keep letters of every kind', () => {
    expect(neutralise('Ó Súilleabháin – “ﬁne” 👩‍⚖️')).toBe('Ó Súilleabháin – “ﬁne” 👩‍⚖️')
  })

  it.each([true, false])('are made harmless by every brush (colour: %s)', async (hasColour) => {
    const { hasColour: _, ...brushes } = await paintFor(hasColour)
    for (const brush of Object.values(brushes)) expect(brush(hostile)).toContain('a␛[2J')
  })
})
