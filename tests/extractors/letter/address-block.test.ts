import { addressBlock } from '../../../src/extractors/letter/address-block.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'

const person = (name: string, role: string | null, organisation: string | null) => ({ name, role, organisation })

describeExtractor('addressBlock', addressBlock, {
  reads: {
    "28 February 2020\n«Ann Marsh»\n«Corporate Director for Children's Services»\nOxfordshire\nNew Road\nOxford\nOX1 1ND\nDear Ms Marsh": [person('Ann Marsh', "Corporate Director for Children's Services", 'Oxfordshire')],
    '28 February 2020\nMr A Marsh\nDirector of Children, Families and\nEducation\nBolton Town Hall\nBL1 1RU\nDear Mr Marsh': [person('A Marsh', 'Director of Children, Families and Education', null)],
    "9 August 2021\nMs Ann Marsh Director of Children's Services\nVictoria Square\nBL1 1RU\nDear Ann": [person('Ann Marsh', "Director of Children's Services", null)],
    '14 June 2019\nAnn Marsh\nStockton-on-Tees Borough Council,\nMunicipal Buildings,\nChurch Road\nDear Ann': [person('Ann Marsh', null, 'Stockton-on-Tees Borough Council')],
    'Mr B Hale MP\nMinister for Children\n«Mrs A Marsh»\nLeader of the Council\nDear Colleague\nThank you.\nYours sincerely\nB Hale MP\nMinister for Children': [person('A Marsh', 'Leader of the Council', null)],
    '14 June 2019\nAnn Marsh\nHartlepool Borough Council Civic Centre\nVictoria Road\nDear Ann': [person('Ann Marsh', null, 'Hartlepool Borough Council')],
    '14 June 2019\nAnn Marsh\nRotherham MBC\nRiverside House\nDear Ann': [person('Ann Marsh', null, 'Rotherham MBC')],
    '14 June 2019\nAnn Marsh\nThe Council House\nManor Square\nDear Ann': [person('Ann Marsh', null, null)],
    'Ann Marsh\nWestminster City Council\n64 Victoria Street\nDear Ann': [person('Ann Marsh', null, 'Westminster City Council')],
    "2 August 2019\nAnn Marsh, Director of Children's Services\nBo Lee, Chief Constable, Cheshire Constabulary\nCy Dean, Executive Director, Quality and Nursing, Frimley Clinical Commissioning Group\nDear local partnership": [
      person('Ann Marsh', "Director of Children's Services", null), person('Bo Lee', 'Chief Constable', 'Cheshire Constabulary'), person('Cy Dean', 'Executive Director, Quality and Nursing', 'Frimley Clinical Commissioning Group'),
    ],
  },
  ignores: ['28 February 2020\nTo whom it may concern', '28 February 2020\nCounty Hall\nNew Road\nDear colleagues'],
})
