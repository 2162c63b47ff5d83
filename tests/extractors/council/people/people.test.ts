import { describe, expect, it } from 'vitest'
import { authors } from '../../../../src/extractors/council/people/authors.ts'
import { contactOfficers } from '../../../../src/extractors/council/people/contact-officers.ts'
import { namedPerson } from '../../../../src/extractors/council/people/named-person.ts'
import { reportedBy } from '../../../../src/extractors/council/people/reported-by.ts'
import { signedBy } from '../../../../src/extractors/council/people/signed-by.ts'
import { settle } from '../../../../src/record/settle.ts'
import type { Contact, Person } from '../../../../src/record/schema.ts'
import { describeExtractor } from '../../../support/describe-extractor.ts'
import { partOf, viewOf } from '../../../support/doc.ts'

describe('namedPerson', () => {
  it.each([
    ['Ann Okoro, Director of People', 'Ann Okoro', 'Director of People'],
    ['Ann Okoro – Head of Service, Early Help', 'Ann Okoro', 'Head of Service, Early Help'],
    ['Director of People (Ann Okoro)', 'Ann Okoro', 'Director of People'],
    ['Cabinet Member for Children, Councillor Ann Okoro', 'Ann Okoro', 'Cabinet Member for Children'],
    ['Councillor Okoro, Cabinet Member for Children', 'Okoro', 'Cabinet Member for Children'],
    ['Ann Okoro: Strategic Director', 'Ann Okoro', 'Strategic Director'],
    ['Ann Okoro  Job title: Director, Children and Families', 'Ann Okoro', 'Director, Children and Families'],
    ['Ann Okoro, Head of Service, x 60001', 'Ann Okoro', 'Head of Service'],
    ['Ann Okoro, tel 01632 960001', 'Ann Okoro', undefined],
    ['Cabinet Member: Ann Okoro, Cabinet Member for Children', 'Ann Okoro', 'Cabinet Member for Children'],
    ['the Portfolio Holder, Children’s Services', undefined, 'Portfolio Holder, Children’s Services'],
    ['the Corporate Director, CHILDREN AND FAMILIES', undefined, 'Corporate Director, CHILDREN AND FAMILIES'],
  ])('reads %s', (words, name, role) => {
    const person = namedPerson(viewOf(words))
    expect([person?.name?.value, person?.role?.value]).toEqual([name, role])
  })
  it.each(['Democratic Services', 'All', '3 March 2020'])('reads nobody in %s', (words) => expect(namedPerson(viewOf(words))).toBeUndefined())
})

describe('authors', () => {
  const read = (...blocks: string[]): Person[] => settle<Person[]>(authors(viewOf(...blocks), partOf(blocks)) ?? []).body
  it('sign beside each other, names above offices, and are no department in capitals', () => {
    const signed = ['ANN OKORO | CLLR B HALE', 'Director of Children’s Services | Cabinet Member for Children']
    expect(read('REPORT OF THE STRATEGIC DIRECTOR (CHILDREN’S SERVICES)', 'Words.', ...signed).map(({ name, role }) => [name, role])).toEqual([
      ['ANN OKORO', 'Director of Children’s Services'], ['B HALE', 'Cabinet Member for Children'],
    ])
  })
  it('stand beside their label, also those on the lines below', () => {
    expect(read('From: | Ann Okoro, Cabinet Member for Children', 'Ben Hale, Director of People', 'To: | Cabinet').map(({ name }) => name)).toEqual(['Ann Okoro', 'Ben Hale'])
  })
  it('are the office where no name is given, the one who signs where it is', () => {
    expect(read('Report of the Director of People', '# Purpose', 'To tell.')).toEqual([{ name: null, role: 'Director of People', organisation: null }])
    expect(read('Report of the Director of People', '# Purpose', 'To tell.', 'ANN OKORO', 'Director of People')).toMatchObject([{ name: 'ANN OKORO' }])
  })
  it('are called by no body for which they write, nor once more by their office', () => {
    expect(read('Report of the Independent Chair to Cabinet', '# Purpose', 'To tell.')).toMatchObject([{ name: null, role: 'Independent Chair' }])
    expect(read('Report of the Independent Chair to Cabinet', 'Ann Okoro, Independent Chair', '# Purpose', 'To tell.', 'Ann Okoro, Independent Chair')).toMatchObject([{ name: 'Ann Okoro' }])
  })
  it('are named at the end too, with the office on the line below', () => {
    expect(read('# Purpose', 'To tell.', `${'Words. '.repeat(700)}`, 'REPORT AUTHOR: Ann Okoro', 'Head of Service', 'Telephone: 01632 960001')).toEqual([{ name: 'Ann Okoro', role: 'Head of Service', organisation: null }])
  })
  it('are the director on the last line, or the office below the title', () => {
    expect(read('Report of the Director of People', '# Purpose', 'To tell.', 'Ann Okoro, Director of People', 'Officer interests: none')).toMatchObject([{ name: 'Ann Okoro' }])
    expect(read('12 March 2010', 'UNANNOUNCED INSPECTION', 'Director of People', '1 Purpose', 'To tell.')).toEqual([{ name: null, role: 'Director of People', organisation: null }])
    expect(read('# Purpose', 'To tell.', 'Consultees:', 'Ann Okoro, Director of People', 'Ben Hale, Head of Service', 'Words.')).toEqual([])
  })
  it('are not those to whom enquiries go', () => {
    expect(read('Report of the Director of People', 'For any enquiries please contact:', 'Ben Hale', 'Head of Service')).toMatchObject([{ name: null }])
  })
})

describe('contactOfficers', () => {
  const read = (...blocks: string[]): Contact[] => settle<Contact[]>(contactOfficers(viewOf(...blocks), partOf(blocks)) ?? []).body
  it('are several in a line, each with "on" before the number', () => {
    expect(read('Contact: Ann Okoro on 01632 960001 or Email: a.okoro@example.org Bea Lund on 01632 960002 or Email: b.lund@example.org').map(({ name, phone, email }) => [name, phone, email])).toEqual([
      ['Ann Okoro', '01632 960001', 'a.okoro@example.org'], ['Bea Lund', '01632 960002', 'b.lund@example.org'],
    ])
  })
  it('are several in a line, each with an office and a mail address', () => {
    expect(read('Contact: Ann Okoro, Corporate Director, Children and Young People Email: a.okoro@example.org, Bea Lund, Service Director, Safeguarding Email: b.lund@example.org').map(({ name, email }) => [name, email])).toEqual([
      ['Ann Okoro', 'a.okoro@example.org'], ['Bea Lund', 'b.lund@example.org'],
    ])
  })
  it('are whom a sheet says to ask for, an office behind the name, or a name with a number in brackets', () => {
    expect(read('Ask for: Ann Okoro', 'Email: ann.okoro@example.org')).toMatchObject([{ name: 'Ann Okoro', email: 'ann.okoro@example.org' }])
    expect(read('Contact: Ann Okoro Senior Democratic Governance Adviser')).toMatchObject([{ name: 'Ann Okoro', role: 'Senior Democratic Governance Adviser' }])
    expect(read('Recommended -', 'The Executive are asked to note the letter.', '(Ann Okoro - 01632 960001)')).toMatchObject([{ name: 'Ann Okoro', phone: '01632 960001' }])
  })
  it('are none in sentences, among dates or where nobody is named', () => {
    expect(read('Ask for help if you need it.', 'The council (Ann Okoro - 2019 to 2021) was well led.', '(Document D - 01632 pages)', 'Contact with families was good.')).toEqual([])
  })
  it('have their details behind the name or in the lines below', () => {
    const known = { name: 'Ann Okoro', role: 'Head of Service', phone: '01632 960001', email: 'ann.okoro@example.org' }
    expect(read('Contact Officer: Ann Okoro, Head of Service; Tel: 01632 960001; e-mail: ann.okoro@example.org')).toEqual([known])
    expect(read('For any enquiries about this report please contact:', 'Ann Okoro', 'x')).toMatchObject([{ name: 'Ann Okoro', phone: null }])
    expect(read('Author', 'Name: | Ann Okoro', 'Job title: | Head of Service', 'Telephone: | 01632 960001', 'Email: | ann.okoro@example.org')).toEqual([known])
  })
  it('are several behind one label', () => {
    expect(read('Contact: Ann Okoro, Manager Tel: (01632) 960001/Ben Hale, Strategic Lead Tel: (01632) 960002').map(({ name, phone }) => [name, phone])).toEqual([['Ann Okoro', '(01632) 960001'], ['Ben Hale', '(01632) 960002']])
  })
  it('have their office on the line below, whatever the form says to write there', () => {
    expect(read('Contact Officer(s):', '(Name, Title, Contact Details)', 'Ann Okoro', 'Head of Service', '01632 960001', 'Email: ann.okoro@example.org')).toEqual([{ name: 'Ann Okoro', role: 'Head of Service', phone: '01632 960001', email: 'ann.okoro@example.org' }])
  })
  it('are several, each above the own details', () => {
    expect(read('Officer Contact Details', 'Ann Okoro, Director of People', 'ann.okoro@example.org', 'Ben Hale, Head of Service', 'ben.hale@example.org').map(({ name, email }) => [name, email])).toEqual([['Ann Okoro', 'ann.okoro@example.org'], ['Ben Hale', 'ben.hale@example.org']])
  })
  it('are two names behind one label', () => expect(read('Contact: Ann Okoro / Ben Hale').map(({ name }) => name)).toEqual(['Ann Okoro', 'Ben Hale']))
  it('may give an extension alone', () => expect(read('Contact officer: Ann Okoro, Head of Service, x 60001')).toMatchObject([{ phone: 'x 60001' }]))
  it('are whom the press, a plan or a page names', () => {
    const known = { name: 'Ann Okoro', role: 'Communications Officer', phone: '01632 960001' }
    expect(read('Media contact: Ann Okoro, Communications Officer, 01632 960001')).toMatchObject([known])
    expect(read('Issued by the team. Contact: Ann Okoro, Communications Officer, on 01632 960001.')).toMatchObject([known])
    expect(read('For queries: Ann Okoro, Communications Officer, 01632 960001')).toMatchObject([known])
    expect(read('Contact for this plan: Ann Okoro, Communications Officer, 01632 960001')).toMatchObject([known])
    expect(read('Officers to Contact', 'Ann Okoro, Communications Officer', 'Tel: 01632 960001')).toMatchObject([known])
    expect(read('For a chat call Ann Okoro, Communications Officer, on 01632 960001.')).toMatchObject([known])
  })
  it('are whom a note says to contact, by number or by mail, and who leads only where it is told how', () => {
    expect(read('For interviews contact Ann Okoro, press officer, 01632 960001, a.okoro@example.org.')).toMatchObject([{ name: 'Ann Okoro', role: 'press officer', phone: '01632 960001', email: 'a.okoro@example.org' }])
    expect(read('Press calls go to the team (Ann Okoro, 01632 960001).')).toMatchObject([{ name: 'Ann Okoro', phone: '01632 960001' }])
    expect(read('Any questions before the meeting: Ann Okoro, Policy, 01632 960001.')).toMatchObject([{ name: 'Ann Okoro', phone: '01632 960001' }])
    expect(read('Words. '.repeat(300), 'Lead officer: Ann Okoro', 'Responsible officer: Director of People')).toEqual([])
    expect(read('Report no.: | Author and contact for queries:', 'Ann Okoro, Manager, ext. 5144')).toMatchObject([{ name: 'Ann Okoro', phone: 'ext. 5144' }])
  })
  it('stand in rows below what they are called', () => {
    const rows = ['Contact details', 'Executive Director | Title | Director of People', ' | Name: | Ann Okoro | Tel: | 01632 960001', ' | E-mail: | a.okoro@example.org']
    expect(read(...rows)).toEqual([{ name: 'Ann Okoro', role: 'Director of People', phone: '01632 960001', email: 'a.okoro@example.org' }])
  })
  it('are authors by a label with their office below', () => {
    for (const name of ['Name of author: Ann Okoro', 'Author\u2019s name: Ann Okoro']) expect(read(name, 'Job title: Head of Service', 'Contact details: Tel 01632 960001').map(({ name: who, role }) => [who, role])).toEqual([['Ann Okoro', 'Head of Service']])
  })
  it('are no authors with an extension alone', () => expect(read('Report author: Ann Okoro, Head of Service', 'Ext. 0142')).toEqual([]))
  it('have a post of several words behind the name', () => {
    expect(read('Contact: Ann Okoro Policy & Scrutiny Officer')).toMatchObject([{ name: 'Ann Okoro', role: 'Policy & Scrutiny Officer' }])
  })
  it('are persons or offices, no departments', () => expect(read('Contact: Democratic Services 01632 960617')).toEqual([]))
})

describeExtractor('reportedBy', reportedBy, {
  reads: {
    'Briefing Note of «Ann Okoro», «Deputy Chief Executive»': [{ name: 'Ann Okoro', role: 'Deputy Chief Executive', organisation: null }],
    'Report author: «Ann Okoro»': [{ name: 'Ann Okoro', role: null, organisation: null }],
    'Report of «Ann Okoro», «Director of People» (PEO/19/31), attached.': [{ name: 'Ann Okoro', role: 'Director of People', organisation: null }],
  },
  ignores: [
    'Report by Director for Families (CA12).', 'Joint report of the Director of People and the Independent Chair.',
    'The report of the inspectors was welcomed by all.', 'Report of an inspection in May', 'Briefing note of 12 May 2019', 'Report author contact details: below'],
})

describeExtractor('signedBy', signedBy, {
  reads: {
    'Signed by the Leader: «Lavinia Corvedale»': [{ name: 'Lavinia Corvedale', role: 'Leader', organisation: null }],
    'Signed: «L Corvedale» Dated: 3/6/19': [{ name: 'L Corvedale', role: null, organisation: null }],
    'Officer taking decision (name and post title):\n«Lavinia Corvedale», «Director of People»\nSigned: L Corvedale': [
      { name: 'Lavinia Corvedale', role: 'Director of People', organisation: null },
    ],
    'Decision maker (name and job title)\n«Lavinia Corvedale»\n«Director of People»\nSigned: L Corvedale': [
      { name: 'Lavinia Corvedale', role: 'Director of People', organisation: null },
    ],
  },
  ignores: ['The agreement was signed by the Leader.', 'Signed off by finance'],
})
