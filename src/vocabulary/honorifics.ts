import { alternatives } from './table.ts'

const honorifics = [
  'Mr', 'Mrs', 'Ms', 'Miss', 'Mx', 'Dr', 'Doctor', 'Prof', 'Professor', 'Sir', 'Dame', 'Lady', 'Lord', 'Baroness', 'Rev', 'Reverend',
  'Councillor', 'Councillors', 'Cllr', 'Cllrs', 'Ald', 'Alderman', 'Hon', 'Commander', 'CC',
  'Chief Constable', 'Deputy Chief Constable', 'Assistant Chief Constable', 'Superintendent', 'Supt', 'Chief Superintendent', 'Chief Supt',
  'Ch Supt', 'Detective Superintendent', 'Det Supt', 'Detective Chief Superintendent', 'Detective Chief Inspector', 'DCI',
]
const postNominals = [
  'HMI', 'MP', 'QPM', 'CBE', 'OBE', 'MBE', 'KCB', 'CB', 'QC', 'KC', 'JP', 'DL', 'BSc', 'MSc', 'BA', 'MA', 'MBA', 'PhD', 'MB', 'ChB', 'MBChB',
  'MBBS', 'DCH', 'FRCA', 'FRCP', 'FRCGP', 'MRCGP', 'MRCP', 'FRCPCH', 'FRSA', 'FCA', 'CQSW', 'BEd', 'MEd', 'FRCN', 'RGN', 'DPM', 'KPM',
  'GMC', 'SEND', 'OI', 'Hons',
]

/** Source of a pattern for what stands before a person's name. */
export const honorific = `${alternatives(honorifics)}\\b\\.?`

/** Source of a pattern for what stands after a person's name. */
export const postNominal = `${alternatives(postNominals)}\\b`
