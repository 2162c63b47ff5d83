import { anyOf } from '../../text/any-of.ts'
import { either } from '../../text/either.ts'

const links = anyOf(
  'subscribe', String.raw`share(?: this(?: \w+)?)?`, 'read more', 'more from', 'related (?:stories|topics|articles)', 'advertisement',
  'sign (?:up|in)', 'log in', 'most read', String.raw`comments?(?: \(\d+\))?`, 'follow us', 'newsletters?', 'register (?:now|today)',
  'already (?:have an account|a subscriber)', "what's included", 'recommended (?:stories|articles)', 'you may also like',
)

/** What a newspaper's site sets around an article. */
export const siteFurniture = either(
  new RegExp(String.raw`^${links}\b`, 'im'),
  /\b(?:privacy|cookies?)\b.{0,30}\b(?:cookies?|terms|policy|privacy)\b/i,
  /\bread the full (?:article|story) (?:at|on|in|here)\b/i,
  /\bcookie (?:settings|policy)\b/i,
)
