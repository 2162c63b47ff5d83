import type { JudgementArea } from '../../vocabulary/judgement-areas.ts'

/** Topics that inspections judge in one area; what is done for all children, such as plans and assessments, is judged in each. */
const topics: Readonly<Partial<Record<JudgementArea, readonly string[]>>> = {
  leadership: [
    'oversight', 'supervision', 'fostering-support', 'quality-assurance', 'performance', 'caseloads', 'workforce', 'training', 'sufficiency', 'feedback',
    'corporate-parent',
  ],
  'help-and-protection': [
    'front-door', 'early-help', 'thresholds', 'consent', 'strategy-meeting', 'protection-enquiry', 'core-group', 'conference', 'chairs', 'pre-proceedings',
    'domestic-abuse', 'neglect', 'designated', 'out-of-hours', 'in-need', 'child-protection', 'privately-fostered', 'homeless', 'young-carers', 'stepping',
  ],
  'children-in-care': [
    'looked-after', 'reviewing', 'life-story', 'permanence', 'placement-stability', 'matching', 'education-plan', 'virtual-school', 'visitors', 'foster-carers',
    'kinship', 'at-home', 'family',
  ],
  'care-leavers': ['care-leavers', 'pathway-plan', 'personal-adviser', 'entitlements', 'health-history', 'employment'],
  adoption: ['adoption'],
  lscb: ['board'],
}

const areas = new Map(Object.entries(topics).flatMap(([area, own]) => own.map((topic) => [topic, area as JudgementArea] as const)))

/** The area that a topic is judged in; null where that is several. */
export function areaOfTopic(topic: string): JudgementArea | null {
  return areas.get(topic) ?? null
}
