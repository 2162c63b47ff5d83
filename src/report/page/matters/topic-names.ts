import { idInWords } from '../../../pages/parts/words.ts'

/** Topics whose id says too little. */
const names: Readonly<Record<string, string>> = {
  board: 'Safeguarding board', missing: 'Missing children', educated: 'Education', assessing: 'Assessments', reviewing: 'Reviewing officers',
  planning: 'Plans', visiting: 'Visits to children', stepping: 'Step up and step down', family: 'Family time', designated: 'Designated officer',
  visitors: 'Independent visitors', disabled: 'Disabled children', unaccompanied: 'Unaccompanied children', homeless: 'Homeless young people',
  kinship: 'Kinship care', 'at-home': 'Children placed at home', 'looked-after': 'Children looked after', 'in-need': 'Children in need',
  'privately-fostered': 'Private fostering', chairs: 'Conference chairs', conference: 'Child protection conferences', matching: 'Matching with carers',
  voice: 'Children’s views', identity: 'Identity and diversity', chronology: 'Chronologies and history', transfer: 'Transfer of cases',
  performance: 'Performance information', oversight: 'Management oversight', feedback: 'Feedback and complaints', sufficiency: 'Sufficiency of placements',
  other: 'Other',
}

export function topicName(topic: string): string {
  return names[topic] ?? idInWords(topic)
}
