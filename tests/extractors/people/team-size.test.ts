import { expect, it } from 'vitest'
import { teamSize } from '../../../src/extractors/people/team-size.ts'
import type { RecordBody } from '../../../src/record/schema.ts'
import { laid } from '../../support/laid.ts'

const part = laid('The inspection team consisted of two of Her Majesty’s Inspectors (HMI) and one additional inspector from Ofsted.')
const warned = (...roles: string[]) => teamSize(part, { inspectors: roles.map((role) => ({ role })) } as RecordBody).map(({ message }) => message)

it('warns where a report counts more inspectors than were read', () => {
  expect(warned('lead', 'inspector', 'analyst')).toEqual(['The report counts 3 inspectors, of whom 2 were read.'])
  expect(warned('lead', 'deputy-lead', 'quality-assurance')).toEqual([])
})
