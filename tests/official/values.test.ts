import { describe, expect, it } from 'vitest'
import { fieldOf } from '../../src/official/fields.ts'
import { plainHead } from '../../src/official/heads.ts'
import { parseDay, parsePeriod } from '../../src/official/values/day.ts'
import { parseOfficialGrade } from '../../src/official/values/grade.ts'

describe('a day', () => {
  it.each([44621, '44621', '2022-03-01', '2022-03-01T00:00:00', '01/03/2022', '1.3.22', '1 March 2022', '1st March 2022', 'Tuesday 1 March 2022', '01-Mar-22'])('may be %s', (value) =>
    expect(parseDay(value)).toBe('2022-03-01'))
  it('may be counted from 1904', () => expect(parseDay(43159, true)).toBe('2022-03-01'))
  it.each(['3/25/2022', '31/02/2022', 'March 2022', 2022, 'soon', null])('is none in %s', (value) => expect(parseDay(value)).toBeUndefined())
  it.each(['24 to 28 January 2022', '24–28 January 2022', '24/01/2022 - 28/01/2022', '24 January and 28 January 2022', '24-28 January 2022', '24 January-28 January 2022', '24 January -28 January 2022', '24\u201128 January 2022'])('may be the first of several: %s', (value) =>
    expect(parsePeriod(value)).toEqual({ start: '2022-01-24', end: '2022-01-28' }))
})

describe('a grade', () => {
  it.each([
    [3, '2016-01-01', 'requires-improvement'], ['3', '2012-01-01', 'adequate'], ['Grade 4', null, 'inadequate'], ['2 - Good', null, 'good'], ['RI', null, 'requires-improvement'],
    ['Good [note 3]', null, 'good'], ['5', null, 'not-judged'], ['Widespread and/or systemic failings', null, 'systemic-failings'], ['Typically positive', null, 'positive'],
  ] as const)('may be %s', (value, day, grade) => expect(parseOfficialGrade(value, day)).toBe(grade))
  it.each(['Good enough', '7', '12'])('is none in %s', (value) => expect(parseOfficialGrade(value, null)).toBeUndefined())
})

describe('a head', () => {
  it.each([
    ['Overall effectiveness¹', 'graded'], ['InspectionStartDate', 'start'], ['inspection_start_date', 'start'], ['Publication date (DD/MM/YYYY)', 'published'], ['Date report published', 'published'],
    ['Local authority name [note 2]', 'authority'], ['LA code', 'number'], ['Most recent inspection date', 'start'], ['Type of inspection', 'type'], ['Outcome of inspection', 'outcome'],
    ['Leadership, management and governance', 'graded'], ['Effectiveness of the LSCB', 'graded'],
  ])('%s is of a field', (head, field) => expect(fieldOf(plainHead(head))).toBe(field))
  it.each(['Number of children in care', 'Web link', 'Previous overall effectiveness', 'Lead inspector', 'Comment'])('%s is of none', (head) =>
    expect(fieldOf(plainHead(head))).toBeUndefined())
})
