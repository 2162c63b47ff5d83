import { addressBlock } from '../../../src/extractors/letter/address-block.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'

const person = (name: string, role: string | null, organisation: string | null) => ({ name, role, organisation })

describeExtractor('addressBlock of several people', addressBlock, {
  reads: {
    "22 December 2017\nMs Ann Marsh\nDirector of Education, Care and Health Services\nLondon Borough of Bromley\nCivic Centre\nStockwell Close\nBR1 3UH\nDr Bo Lee, Clinical Commissioning Group Chief Officer\nCy Dean, Local Area Nominated Officer\nDear Ms Marsh": [
      person('Ann Marsh', 'Director of Education, Care and Health Services', 'London Borough of Bromley'), person('Bo Lee', 'Clinical Commissioning Group Chief Officer', null), person('Cy Dean', 'Local Area Nominated Officer', null),
    ],
    '2 August 2019\nAnn Marsh, Executive Lead for Safeguarding Children, Exe Clinical Commissioning\nGroup\nBo Hall, Assistant Direct, Cafcass\nCy Dean, Chair, Exe LSCB\nDear local partnership': [
      person('Ann Marsh', 'Executive Lead for Safeguarding Children', 'Exe Clinical Commissioning'), person('Bo Hall', 'Assistant Direct', 'Cafcass'), person('Cy Dean', 'Chair', 'Exe LSCB'),
    ],
    "Ms Ann Marsh\nDirector of Children's Services, Leeds City Council\nMerrion House\nLS2 8BB\nDear Ms Marsh": [person('Ann Marsh', "Director of Children's Services", 'Leeds City Council')],
    'Mrs Ann Marsh\nHeadteacher\nSarre Park Primary School\nMarsh Road\nCT7 0ZZ\nDear Mrs Marsh': [person('Ann Marsh', 'Headteacher', 'Sarre Park Primary School')],
    '12 May 2019\nAnn Marsh, Chief Officer, Exe Clinical Commissioning Groups Bo Lee, Police and Crime Commissioner for Wessex\nCy Dean, Chair of Exe LSCB\nDear local partnership': [
      person('Ann Marsh', 'Chief Officer', 'Exe Clinical Commissioning Groups'), person('Bo Lee', 'Police and Crime Commissioner for Wessex', null), person('Cy Dean', 'Chair of Exe LSCB', null),
    ],
    '12 May 2019\nMr Al Marsh, Chief Officer, NHS Exe CCG Ms Bea Lee, Police and Crime Commissioner\nDi Fox, Head of Communities, with responsibility for the Youth Offending Team\nCy Dean Manager, Head of Youth Justice\nDear local partnership': [
      person('Al Marsh', 'Chief Officer', 'NHS Exe CCG'), person('Bea Lee', 'Police and Crime Commissioner', null), person('Di Fox', 'Head of Communities, with responsibility for the Youth Offending Team', null), person('Cy Dean', 'Manager, Head of Youth Justice', null),
    ],
    "12 May 2022\nAnn Marsh and Bo Lee\nJoint Directors of Children's Services\nLeeds City Council\nMerrion House\nLS2 8BB\nDear Ms Marsh and Mr Lee": [
      person('Ann Marsh', "Joint Directors of Children's Services", 'Leeds City Council'), person('Bo Lee', "Joint Directors of Children's Services", 'Leeds City Council'),
    ],
    "12 May 2021\nAnn Marsh\nDirector of Children's Services\nLeeds City Council\nLS2 8BB\nCopy to: Bo Lee, CEO, Exe Children's Trust\nDear Ms Marsh": [person('Ann Marsh', "Director of Children's Services", 'Leeds City Council')],
  },
  ignores: ['12 May 2021\nExe and Wye\nNorth House\nDear colleagues'],
})
