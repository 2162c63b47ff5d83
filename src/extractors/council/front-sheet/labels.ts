/**
 * Labels of council papers' front sheets ("Report to:", "Report of:", "Date of meeting:", "Wards affected:"), by what stands behind them. Read from
 * the tables and label lines on the first page of cabinet and committee papers of many councils.
 */
export const frontSheetLabels = {
  /** The body that the paper is written for. */
  body: /(?:(?:report|submitted|briefing(?:\s+(?:note|paper))?)\s+)?(?:to|for)|decision[\s-]+maker|decision\s+(?:to\s+be\s+)?(?:made|taken)\s+by|(?:name\s+of\s+(?:the\s+)?)?(?:meeting|committee|forum)|(?:relevant|decision[\s-]+making)\s+body/i,
  title: /(?:(?:report|agenda\s+item|item|paper|decision)\s+)?(?:title|subject)(?:\s+of\s+(?:the\s+)?(?:report|paper|item|decision))?/i,
  author: /report\s+(?:authori[sz]ed|submitted|presented|written|prepared)\s+by|(?:report\s+)?authors?(?:\(s\))?(?:\s+and\s+contact\s+details)?|(?:report|paper|submitted|written|prepared)\s+(?:of|by|from)|(?:open\s+)?report\s+on\s+behalf\s+of|report\s+writers?|originating\s+officers?(?:\(s\))?|from|by/i,
  signOff: /(?:(?<office>cabinet\s+member|executive\s+member|portfolio\s+holder|lead\s+member|director|chief\s+executive)\s+)?(?:sign(?:ed)?[\s-]?off|approved\s+by|signed)(?:\s+by)?/i,
  meeting: /(?:date\s+of\s+(?:the\s+)?(?:meeting|committee|cabinet|decision|executive)|(?:meeting|committee|cabinet|decision|executive)\s+date|(?:date|day)\s+and\s+time(?:\s+of\s+(?:the\s+)?meeting)?|meeting(?:\s+to\s+be)?(?:\s+held)?\s+on|(?:decided\s+at|for)\s+meeting|meeting)/i,
} as const

/** Words by which a line of a front sheet is known, whatever its council's house style. */
export const frontSheetLine =
  /^(?:(?:wards?|electoral\s+divisions?|divisions?|classification|report\s+status|key\s+decision|forward\s+plan|portfolio(?:\s+holder)?|lead\s+(?:member|officer|director|councillor)|(?:relevant\s+|responsible\s+)?(?:cabinet|executive)\s+member|responsible\s+(?:officer|director)|accountable\s+(?:director|employee|officer)|decision\s+(?:type|designation)|report\s+(?:ref\w*|number|no)|urgency|reason\s+for\s+urgency)\b[^.:\t\n]{0,60}(?:[:\t]|$)|is\s+this\s+a\s+key\s+decision|agenda\s+item|item\s+no\b|open\s+report|public\s+report$)/im
