import { defineExtractor } from '../../rules/extractor.ts'

/** The owner of a section's entries by the chapter it stands in: the recommendations under "The Local Safeguarding Children Board (LSCB)" are the board's. */
export function chapterOwner(owners: Readonly<Record<string, string>>) {
  return defineExtractor<string>('chapter-owner', (view, part) => {
    const chapter = part.sections.find((section) => section.body.start === view.start)?.chapter
    const owner = chapter && owners[chapter.id]
    return owner === undefined ? undefined : chapter?.heading.means(owner)
  })
}
