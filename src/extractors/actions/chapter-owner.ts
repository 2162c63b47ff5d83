import type { Part } from '../../rules/part.ts'
import type { Grounded } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'

/**
 * The owner of a section's entries by the chapter it stands in: the recommendations under "The Local Safeguarding Children Board (LSCB)"
 * are the board's.
 */
export function chapterOwner(owners: Readonly<Record<string, string>>) {
  return (view: View, part: Part): Grounded<string> | undefined => {
    const chapter = part.sections.find((section) => section.body.start === view.start)?.chapter
    const owner = chapter && owners[chapter.id]
    return owner === undefined ? undefined : chapter?.heading.means(owner).by('chapter-owner')
  }
}
