import { anyOf } from '../../text/any-of.ts'

const beats = [
  'local', 'senior', 'chief', 'political', 'politics', 'education', 'social', 'affairs', 'home', 'health', 'crime', 'digital', 'news',
  'trainee', 'ldrs',
  'community', 'democracy', "children's", 'services', 'government', 'deputy', 'assistant', 'care',
]
/** Source of a pattern for what a reporter calls the trade: "Local Democracy Reporter". */
export const trade = String.raw`(?:${anyOf(...beats)} )*(?:reporter|correspondent|editor|journalist|writer|reporting service)\b`

/** Source of a pattern for a reporter's name of two or three words. */
export const reporterName = String.raw`[A-Z][\w'-]+(?: [A-Z][\w'-]+){1,2}`

/** "by NAME on February 3, 2023", also within a longer line. */
export const byOnDay = new RegExp(String.raw`\b[Bb]y (?<who>${reporterName}) on [A-Z]?[\w ,]{6,30}\d{4}\b`)

const posted = String.raw`\b(?:posted|published|written|added|filed)\b[^.\n]{0,40}\b(?:19|20)\d{2}`

/** "Posted on April 25, 2014 by NAME" */
export const onDayBy = new RegExp(String.raw`${posted}[^.\n]{0,20} by (?<who>${reporterName})`, 'i')
