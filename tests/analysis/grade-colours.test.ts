import { describe, expect, it } from 'vitest'
import { gradeColours } from '../../src/analysis/display/grade-colours.ts'
import { type Grade, gradeIds, inspectionGrades } from '../../src/vocabulary/grades.ts'

const isOfInspections = (grade: Grade): boolean => grade in inspectionGrades || grade === 'not-judged'
const outcomes = gradeIds.filter((grade) => !isOfInspections(grade))

/** How light a colour is to the eye, from 0 to 1, whatever its hue: WCAG's relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe('the colours of grades', () => {
  it('are a colour each', () => expect(new Set(Object.values(gradeColours).map(({ fill }) => fill)).size).toBe(gradeIds.length))

  it('have a pattern where they stand for an outcome that is no grade, and only there', () => {
    expect(gradeIds.filter((grade) => gradeColours[grade].pattern)).toEqual(outcomes)
  })

  it('tell outcomes apart in a grey print: by the pattern, or as light and dark', () => {
    for (const one of outcomes) {
      for (const other of outcomes.filter((grade) => grade !== one && gradeColours[grade].pattern?.kind === gradeColours[one].pattern?.kind)) {
        expect(contrast(gradeColours[one].fill, gradeColours[other].fill), `${one}, ${other}`).toBeGreaterThan(3)
      }
    }
  })

  it.each(gradeIds)('let words be read on %s and its pattern', (grade) => {
    const { fill, ink, pattern } = gradeColours[grade]
    for (const ground of [fill, pattern?.shade ?? fill]) expect(contrast(ground, ink)).toBeGreaterThan(4.5)
  })
})
