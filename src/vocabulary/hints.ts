import type { WarningCode } from './warnings.ts'

/** What helps with a warning as a rule. */
export const warningHints: Readonly<Record<WarningCode, string>> = {
  'type-unknown': 'docket explain shows what spoke for each type; a project can declare a type of its own.',
  'type-uncertain': 'Look at the first page, and correct the type in docket review if it is the other one.',
  'field-missing': 'Look for the field in the document, and add it in docket review if it is there.',
  'date-impossible': 'Look at the places that the dates stand in, and correct what is wrong in docket review.',
  'date-partial': 'The day may stand in another paper; add it in docket review where it is known.',
  'date-unread': 'Look at the words, and correct the date in docket review.',
  'grade-unknown': 'Look at the words, and correct the grade in docket review; a project can declare its own.',
  'grade-conflict': 'Look at both places, and take out the grade that is wrong in docket review.',
  'area-unknown': 'Look at the line; a project can declare areas of its own.',
  'authority-unknown': 'Look at the name; correct it in docket review where it is misspelt.',
  'authority-conflict': 'Look at the places, and correct the authority in docket review if the wrong one was taken.',
  'name-doubtful': 'Look at the words, and correct the name in docket review.',
  'team-incomplete': 'Look at the list of inspectors, and add who is missing in docket review.',
  'action-doubtful': 'Look at the end of the action, and correct it in docket review.',
  'numbering-gap': 'Look at the paragraphs; what is an action can be added in docket review.',
  'page-without-text': 'Read the file again with --ocr auto, which recognises the words in pictures.',
  'media-type-mismatch': 'Give the file the ending of what it holds.',
  'tracked-changes': 'Accept or refuse the changes in a word processor, save the file and read it again.',
  'text-broken': 'Read the file again with --ocr auto, which recognises the words in pictures.',
  'ocr-doubtful': 'Look at the picture, and correct the values in docket review; a sharper scan reads better.',
  'hidden-words': 'docket text shows what was read; save the file anew if the words belong to it.',
  'left-out': 'Look at the file for what was left out; save that as a file of its own and read it.',
  'correction-conflict': 'Look at the correction in docket review, and make it again or take it out.',
  'encoding-guessed': 'Look for strange letters; save the file as UTF-8 if there are any.',
}
