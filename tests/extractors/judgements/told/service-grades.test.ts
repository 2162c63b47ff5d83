import { describe, expect, it } from 'vitest'
import { serviceGrades } from '../../../../src/extractors/judgements/told/service-grades.ts'
import type { OneService } from '../../../../src/extractors/subject/one-service.ts'
import { viewOf } from '../../../support/doc.ts'

const read = (words: string, service: OneService = 'youth-justice'): string[] =>
  serviceGrades(viewOf(words), service, { framework: null, service, inspection: '2023-05-15', day: '2023-10-17' })
    .map(({ area, label, grade, when }) => `${area} ${label.value} ${grade.value} ${when}`)

describe('grades of one service’s own inspection', () => {
  it.each<[string, string[]]>([
    ['Governance and leadership had been rated as Good, Staff as Outstanding.', ['other Governance and leadership Good current', 'other Staff Outstanding current']],
    ['In court disposals, Assessment and Planning were each rated Good.', ['other Assessment Good current', 'other Planning Good current']],
    ['Assessment was Good, Delivery of plans Good.', ['other Assessment Good current', 'other Delivery of plans Good current']],
    ['The service was found to be Good.', ['overall-effectiveness The service Good current']],
    ['Resettlement was not judged.', ['other Resettlement not judged current']],
  ])('%s', (words, grades) => expect(read(words)).toEqual(grades))

  it('names the service that was inspected', () => {
    expect(read('The adoption service was judged to be outstanding.', 'adoption')).toEqual(['adoption The adoption service outstanding current'])
    expect(read('The fostering service was judged to be good.', 'adoption')).toEqual(['other The fostering service good current'])
  })

  it.each([
    'It aims to be Good.', 'Staff said "this place is Good."', 'Two schools were Outstanding.', 'Planning was good in most cases.', 'Rated Good by inspectors',
  ])('gives none: %s', (words) => expect(read(words)).toEqual([]))
})
