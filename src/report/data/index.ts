import type { UnreadFile } from '../../analysis/attention.ts'
import type { RecordSet } from '../../analysis/record-set.ts'
import type { PageData } from '../page-data.ts'
import { actionsData } from './actions.ts'
import { attentionData } from './attention.ts'
import { authoritiesData } from './authorities.ts'
import { documentsData } from './documents.ts'
import { shownNames } from './file-names.ts'
import type { LinkFinder, SourceFinder } from './source-finder.ts'

/** Everything that the page shows of a set of records but the words behind it. */
export function pageDataOf(
  set: RecordSet,
  unread: readonly UnreadFile[],
  title: string,
  sourceOf: SourceFinder,
  linkOf: LinkFinder = () => undefined,
): PageData {
  const shown = shownNames([...set.records.map(({ record }) => record.source.file), ...unread.map(({ file }) => file)])
  return {
    title,
    redacted: [...new Set(set.records.flatMap(({ record }) => record.redacted ?? []))].sort(),
    documents: documentsData(set, sourceOf, shown),
    authorities: authoritiesData(set),
    actions: actionsData(set),
    attention: attentionData(set, unread, sourceOf, shown, linkOf),
  }
}
