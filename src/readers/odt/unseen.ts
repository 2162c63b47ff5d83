import type { XmlElement } from '../xml/walk-xml.ts'

/** What is not printed where it stands. */
const unseen = new Set([
  'text:tracked-changes', 'office:annotation', 'text:note-citation', 'office:forms', 'text:ruby-text', 'text:placeholder', 'text:script',
  'svg-compatible:title', 'svg-compatible:desc',
])

/** Whether an element's words are not shown: asides of the file, prompts, what is marked as hidden or whose condition is not met. */
export function isUnseen(kind: string, element: XmlElement): boolean {
  if (unseen.has(kind) || element.attribute('showing-place-holder') === 'true') return true
  const mayHide = kind.startsWith('text:') && kind !== 'text:hidden-paragraph'
  return mayHide && (element.attribute('display') === 'none' || element.attribute('is-hidden') === 'true')
}
