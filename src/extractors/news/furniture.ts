import { anyOf } from '../../text/any-of.ts'
import { fits } from '../../text/search.ts'
import type { View } from '../../text/view.ts'
import { kind } from './outlet.ts'

const words = [
  'Continue', 'Recent', 'Latest', 'Related', 'Popular', 'Trending', 'Breaking', 'Serving', 'Posts?', 'Articles?', 'Stories', 'Comments?',
  'Archives?', 'Newsletters?', 'Guidelines', 'Events', 'Jobs', 'Corporation', 'Voices?', 'Forum', 'Carers?', 'Parents?', 'Families', 'You',
  'Your', 'Us', 'Sign', 'Log', 'Hide', 'Skip', 'Menu', 'Search', 'Share', 'Home', 'About', 'Contact', 'Media', 'Sport', 'Weather', 'Action',
  'Press', 'Release', 'Statement', 'Notices?', 'Public', 'Gallery', 'Photos?', 'Images?', 'Videos?', 'Vote', 'Postal', 'Donate', 'Join',
]
const furniture = new RegExp(String.raw`\b${anyOf(...words)}\b|\b${kind}$`)

/** Whether a short line of a page that looks like a name is a menu's, a masthead's or a forum's. */
export function isFurniture(line: View): boolean {
  return fits(furniture, line.folded.trim())
}
