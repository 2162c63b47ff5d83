/** Ids of the judgement areas of the contract. Which label means which differs by framework: see `extractors/judgements/area.ts`. */
export const judgementAreas = [
  'overall-effectiveness', 'leadership', 'help-and-protection', 'care-and-care-leavers', 'children-in-care', 'care-leavers',
  'looked-after-and-permanence', 'adoption', 'lscb', 'safeguarding-overall', 'safeguarding-capacity', 'looked-after-overall',
  'looked-after-capacity', 'slac-other', 'send-arrangements', 'other',
] as const

export type JudgementArea = (typeof judgementAreas)[number]

/** Areas that stand for any number of graded lines, at times of the same name. */
export const manyLines: readonly string[] = ['other', 'slac-other']
