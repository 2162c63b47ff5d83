import { describe, expect, it } from 'vitest'
import { jointed } from '../../src/text/joints.ts'

/** So long that joints pay. */
const more = `(?:${Array.from({ length: 30 }, (_, at) => `word${at}`).join('|')})?`

describe('a pattern with joints', () => {
  it.each([
    [`^the (?:good|fair|poor) one${more}$`, `^the (?=)(?:good|fair|poor) one${more}(?=)$`, 'before alternatives'],
    [`^the (?:very )?good one${more}$`, `^the (?:very )?(?=)good one${more}(?=)$`, 'behind what may be missing'],
    [`^the (?:very )??good one${more}$`, `^the (?:very )??(?=)good one${more}(?=)$`, 'behind what is rather missing'],
    [`^the (?:good|fair|poor)+ one${more}`, `^the (?:good|fair|poor)+ one${more}(?=)`, 'but not before what comes again'],
    [`^the (?<=a|b|c)(?!a|b|c)[(|)\\]?] one${more}`, `^the (?<=a|b|c)(?!a|b|c)[(|)\\]?] one${more}(?=)`, 'nor before looks and in classes'],
    [`^\\(a\\|(?<name>good|fair|poor)${more}`, `^\\(a\\|(?=)(?<name>good|fair|poor)${more}(?=)`, 'before a group with a name'],
    [`\\b(?:good|fair|poor) (?:a|b|c)${more}`, `\\b(?:good|fair|poor) (?=)(?:a|b|c)${more}(?=)`, 'but not where a search begins'],
    [`\\b(?:very )?(?:good|fair|poor) one${more}`, `\\b(?:very )?(?:good|fair|poor) one${more}(?=)`, 'nor behind what may be missing there'],
  ])('%s has them as %s', (source, expected) => {
    expect(jointed(source, 'i').source).toBe(expected)
  })

  it('begins nowhere in particular but when it is told where to look', () => {
    expect(jointed(`(?:good|fair|poor) one${more}`, 'y').source).toBe(`(?=)(?:good|fair|poor) one${more}(?=)`)
  })

  it('has none when it is short, and its flags', () => {
    expect(jointed('^the (?:good|fair|poor)', 'im')).toEqual(/^the (?:good|fair|poor)/im)
  })
})
