import { describe, expect, it } from 'vitest'
import { officeLine, peopleOnLine } from '../../../src/extractors/people/person-line.ts'
import { settle } from '../../../src/record/settle.ts'
import { viewOf } from '../../support/doc.ts'

const person = (name: string | null, role: string | null, organisation: string | null) => ({ name, role, organisation })
const people = (line: string) => settle(peopleOnLine(viewOf(line).trim())).body

describe('a person on a line', () => {
  it.each([
    ['Ann Marsh, Chief Executive, Kent, Surrey and Sussex Community Rehabilitation Company', person('Ann Marsh', 'Chief Executive', 'Kent, Surrey and Sussex Community Rehabilitation Company')],
    ['Ann Marsh, Police, Fire and Crime Commissioner', person('Ann Marsh', 'Police, Fire and Crime Commissioner', null)],
    ['Ann Marsh, Manager, Youth Offending Team Manager, Medway Council', person('Ann Marsh', 'Manager, Youth Offending Team Manager', 'Medway Council')],
    ['Charlie Hall QPM, Chief Constable, Hertfordshire Constabulary', person('Charlie Hall', 'Chief Constable', 'Hertfordshire Constabulary')],
    ['Chief Superintendent Ann Marsh, Commander, North Borough Command Unit', person('Ann Marsh', 'Commander', 'North Borough Command Unit')],
    ['Ann Marsh, CBE', person('Ann Marsh', null, null)],
    ['Ann Marsh, Assistant Director, Cafcass', person('Ann Marsh', 'Assistant Director', 'Cafcass')],
    ['Ann Marsh, Chief Inspector of Health Care, Care Quality Commission', person('Ann Marsh', 'Chief Inspector of Health Care', 'CQC')],
    ['Ann Marsh, Director of Children’s Services, Hertfordshire', person('Ann Marsh', 'Director of Children’s Services', 'Hertfordshire')],
    ['Ann Marsh, Head of Hounslow, Richmond & Kingston Probation Service', person('Ann Marsh', 'Head of Hounslow, Richmond & Kingston Probation Service', null)],
    ['Ann Marsh, Director of Nursing Durham Fells, Easby and Wye CCG', person('Ann Marsh', 'Director of Nursing', 'Durham Fells, Easby and Wye CCG')],
    ['Ann Marsh, Borough Commander, Hounslow MPS', person('Ann Marsh', 'Borough Commander', 'Hounslow MPS')],
    ['Ann Marsh, Chief Officer NHS Exe CCG', person('Ann Marsh', 'Chief Officer', 'NHS Exe CCG')],
    ['Ann Marsh, Delivery Manager Exe Integrated Care Board (EICB)', person('Ann Marsh', 'Delivery Manager', 'Exe Integrated Care Board (EICB)')],
    ['Ann Marsh, Chair of Exe Safeguarding Partnership', person('Ann Marsh', 'Chair of Exe Safeguarding Partnership', null)],
  ])('%s', (line, expected) => expect(people(line)).toEqual([expected]))

  it('may be two people that a lost line end has run together', () => {
    expect(people('Ann Marsh, Director of Quality, Nursing & Patient Safety, Exe CCG, Bo Lee, Deputy Mayor for Policing')).toEqual([
      person('Ann Marsh', 'Director of Quality, Nursing & Patient Safety', 'Exe CCG'), person('Bo Lee', 'Deputy Mayor for Policing', null),
    ])
  })

  it('is none where the words are an office or a place', () => {
    expect(people('Director of Public Health')).toEqual([])
    expect(people('Town Hall, High Street')).toEqual([])
  })
})

describe('an office on a line', () => {
  it.each([
    ['Director of Public Health, London Borough of Exe', person(null, 'Director of Public Health', 'London Borough of Exe')],
    ['Department of Health', person(null, null, 'Department of Health')],
  ])('%s', (line, expected) => expect(settle(officeLine(viewOf(line).trim())).body).toEqual(expected))

  it('is none in a sentence', () => expect(officeLine(viewOf('This letter will be published.').trim())).toBeUndefined())
})
