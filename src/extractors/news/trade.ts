import { anyOf } from '../../text/any-of.ts'

const beats = [
  'local', 'senior', 'chief', 'political', 'politics', 'education', 'social', 'affairs', 'home', 'health', 'crime', 'digital', 'news',
  'trainee', 'ldrs',
  'community', 'democracy', "children's", 'services', 'government', 'deputy', 'assistant', 'care',
]
/** Source of a pattern for what a reporter calls the trade: "Local Democracy Reporter". */
export const trade = String.raw`(?:${anyOf(...beats)} )*(?:reporter|correspondent|editor|journalist|writer|reporting service)\b`
