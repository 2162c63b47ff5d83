/** Every code a record's warning may carry, and what it asks a person to look at. */
export const warnings = {
  'type-unknown': 'No document type was convincing; only general fields were read.',
  'type-uncertain': 'Another document type was nearly as convincing.',
  'field-missing': 'A field that this type of document always carries was not found.',
  'date-impossible': 'A date cannot be as printed, or the dates contradict each other.',
  'date-partial': "The document's own date is printed without a day.",
  'date-unread': 'Words that should be a date could not be read.',
  'grade-unknown': 'Words in the place of a grade are none of the known grades.',
  'grade-conflict': 'Two places of the document give different grades for one area.',
  'area-unknown': 'A graded line fits no known judgement area.',
  'authority-unknown': 'The area named is in no table of authorities.',
  'authority-conflict': 'Title page, text and footer disagree about the authority.',
  'name-doubtful': "Words in the place of a person's name do not look like one.",
  'team-incomplete': 'The document counts more inspectors than were read.',
  'action-doubtful': 'An action looks cut short.',
  'numbering-gap': 'Numbered paragraphs in the midst of a report were read neither as actions nor as findings.',
  'page-without-text': 'A page holds no text; it may be a scan.',
  'media-type-mismatch': "The file's content is not what its name says.",
  'tracked-changes': 'The file tracks changes; its text was read as if all were accepted.',
  'text-broken': 'The words of a page cannot be read from the file; its fonts do not say which letters they show.',
  'ocr-doubtful': 'Words recognised in a picture are doubtful.',
  'hidden-words': 'Words that the page seems not to show were left out.',
  'left-out': 'Something that the file shows or carries could not be read, and was left out.',
  'correction-conflict': 'A correction was not applied: what it corrects is not read any more, or its words have moved.',
  'encoding-guessed': 'The text encoding was detected, not declared.',
} as const

export type WarningCode = keyof typeof warnings
export const warningCodes = Object.keys(warnings) as [WarningCode, ...WarningCode[]]

/** What a person should look at in files of records: no record carries these. */
export const fileWarnings = {
  'record-edited': 'The file was edited since docket wrote it; it counts as it is, and is never written over.',
} as const
