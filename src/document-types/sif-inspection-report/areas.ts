import type { AreaTable } from '../../extractors/judgements/area.ts'

/** What headings and sentences of single inspection framework reports grade; the LSCB has no line in the table. */
export const sifSentenceAreas: AreaTable = [
  [/^(?:the\s+)?overall\s+judge?ment\b/i, 'overall-effectiveness'],
  [/^(?:the\s+)?(?:effectiveness\s+of\s+)?(?:the\s+)?(?:[\w&',-]+\s+){0,8}?(?:safeguarding\s+children(?:'s)?\s+board|LSCB)\b/i, 'lscb'],
  [/^(?:the\s+)?graded\s+judge?ment\b.*\badoption\b|^adoption\s+performance$/i, 'adoption'],
  [/^(?:the\s+)?graded\s+judge?ment\b.*\bcare\s+leavers\b/i, 'care-leavers'],
  [/^(?:the\s+)?experiences?\s+and\s+progress\s+of\s+children\s+(?:who\s+need|in\s+need\s+of)\s+help\b/i, 'help-and-protection'],
  [/^(?:the\s+)?experiences?\s+and\s+progress\s+of\s+(?:children\s+looked\s+after|looked\s+after\s+children)\b/i, 'looked-after-and-permanence'],
  [/^leadership,?\s+management\s+and\s+governance\b/i, 'leadership'],
  [/^(?:the\s+)?(?:[A-Z][\w' -]{1,60}\s+)?(?:children's\s+(?:social\s+care\s+)?services|services\s+for\s+children)\b/i, 'overall-effectiveness'],
]

/** The lines of the table, whole. */
export const sifLineAreas: AreaTable = [
  [/^children\s+who\s+need\s+help\s+and\s+protection$/i, 'help-and-protection'],
  [/^children\s+looked\s+after\s+and\s+achieving\s+permanence$/i, 'looked-after-and-permanence'],
  [/^adoption\s+performance$/i, 'adoption'],
  [/^experiences\s+and\s+progress\s+of\s+care\s+leavers$/i, 'care-leavers'],
  [/^leadership,?\s+management\s+and\s+governance$/i, 'leadership'],
]

/** What the first words of a summary grade. */
export const sifSummaryAreas: AreaTable = [
  [/^(?:the|this)\s+(?:[\w&',-]+\s+){0,8}?(?:safeguarding\s+children(?:'s)?\s+board|LSCB|board)\b/i, 'lscb'],
  [/^this\s+(?:local\s+authority|council)\b|^children's\s+services\s+in\b/i, 'overall-effectiveness'],
]
