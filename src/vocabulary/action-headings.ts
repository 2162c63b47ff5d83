/** Source of a pattern for what cannot wait: "Areas for priority action", "priority and immediate actions". */
export const priorityAction = [
  '(?:areas? (?:for|of|requiring) )?', '(?:immediate (?:(?:and|or) )?)?', 'priority ', '(?:(?:and|or) immediate )?', 'actions?',
].join('')

/** Source of a pattern for what is to get better: "areas for improvement", "area for further development". */
export const areaForImprovement = 'areas? (?:for|of) (?:further )?(?:improvement|development)'
