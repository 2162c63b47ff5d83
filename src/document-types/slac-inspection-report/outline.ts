import { outlineOf } from '../../rules/outline.ts'
import { reportAbout, reportImprove, reportRecord } from '../../shapes/report/outline.ts'

/** Headings of the reports on safeguarding and looked after children services, most of them once for each service. */
export const slacOutline = outlineOf(
  ...reportRecord,
  ...reportImprove,
  ...reportAbout,
  { id: 'overall', heading: /^(?:the\s+)?overall\s+effectiveness\b.{0,90}$/i },
  { id: 'capacity', heading: /^capacity\s+(?:to|for)\s+improve(?:ment)?\b.{0,60}$/i },
  { id: 'outcomes', heading: /^(?:(?:safeguarding\s+)?outcomes\s+for\s+.{3,80}|how\s+good\s+are\s+outcomes\b.{0,80}|being\s+healthy|staying\s+safe|enjoying\s+and\s+achieving|making\s+a\s+positive\s+contribution\b.{0,60}|(?:achieving\s+)?economic\s+well-?being|children\s+and\s+young\s+people\s+are\s+safe\s+and\s+feel\s+safe)$/i },
  { id: 'provision', heading: /^(?:the\s+)?quality\s+of\s+provision\b.{0,60}$|^the\s+contribution\s+of\s+health\s+agencies\b.{0,90}$/i },
  { id: 'leadership', heading: /^(?:leadership\s+and\s+management|ambition\s+and\s+prioritisation|performance\s+management\s+and\s+quality\s+assurance|partnership\s+working|equality\s+and\s+diversity|value\s+for\s+money|user\s+engagement|evaluation\b.{0,90})$/i },
)
