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
  },
  ignores: [],
})
