export const frameworks = {
  ilacs: 'Inspection of local authority children’s services (2018 on)',
  sif: 'Single inspection framework (2013–2017)',
  slac: 'Safeguarding and looked after children services (2009–2012)',
  cra: 'Contact, referral and assessment arrangements (2009–2012)',
  'child-protection-2012': 'Arrangements for the protection of children (2012–2013)',
  'looked-after-2013': 'Services for looked after children (2013)',
  'joint-area-review': 'Joint area review and its progress inspections (to 2009)',
  jtai: 'Joint targeted area inspection (2016 on)',
  'area-send': 'Area inspection of special educational needs and disabilities (2016 on)',
  school: 'School inspection',
} as const

export type Framework = keyof typeof frameworks
/** The month of a framework's first inspections: what is dated before is of another. */
export const firstMonthOf: Readonly<Partial<Record<Framework, string>>> = {
  ilacs: '2018-01', sif: '2013-11', slac: '2009-06', cra: '2009-06', 'child-protection-2012': '2012-05', 'looked-after-2013': '2013-02',
  jtai: '2016-02', 'area-send': '2016-05',
}

export const frameworkIds = Object.keys(frameworks) as [Framework, ...Framework[]]
