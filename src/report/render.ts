import type { UnreadFile } from '../analysis/attention.ts'
import type { RecordSet } from '../analysis/record-set.ts'
import type { OfficialFile } from '../official/official.ts'
import type { DocketRecord } from '../record/schema.ts'
import { contentSecurityPolicy } from './content-security.ts'
import { evidenceData } from './data/evidence.ts'
import { findingsShown, followData } from './data/follow.ts'
import { officialData } from './data/official.ts'
import { pageDataOf } from './data/index.ts'
import type { DocumentPictures, LinkFinder, SourceFile, SourceFinder } from './data/source-finder.ts'
import { textData } from './data/text.ts'
import { embeddedJson, escaped } from './embed.ts'
import { chunkId, chunkSize } from './evidence-chunks.ts'
import { packed } from './pack.ts'
import { pictureBlockId, textBlockId } from './text-block.ts'

/** The page's own code and look. */
interface PageAssets {
  readonly script: string
  readonly style: string
}

export interface ReportOptions {
  readonly title?: string
  /** Sources that could not be read. */
  readonly unread?: readonly UnreadFile[]
  /** Where a record's file lies, and its text. */
  readonly sourceOf?: SourceFinder
  /** Files of official figures, to show records beside them. */
  readonly official?: readonly OfficialFile[]
  /** Where a source that could not be read lies. */
  readonly linkOf?: LinkFinder
  /** Whether the report holds these texts whole, and shows them with their values marked. */
  readonly texts?: boolean
  /** Pictures of documents' pages, which the report shows above their texts. */
  readonly pictures?: ReadonlyMap<DocketRecord, DocumentPictures>
}

const usualTitle = 'Inspections of children’s services'

/** One self-contained HTML file over a set of records, in pieces to be written one after the other. */
export function* reportPieces(set: RecordSet, { script, style }: PageAssets, options: ReportOptions = {}): Generator<string> {
  const { title = usualTitle, unread = [], sourceOf = () => undefined, linkOf, official = [], texts, pictures = new Map() } = options
  yield head(title, contentSecurityPolicy(script, style, pictures.size > 0), style)
  yield dataBlock('data', pageDataOf(set, unread, title, sourceOf, linkOf))
  if (official.length > 0) yield dataBlock('official', officialData(set, official))
  const follow = followData(set)
  if (follow) yield dataBlock('follow', follow)
  const findings = findingsShown(follow ?? [])
  for (let first = 0; first < set.records.length; first += chunkSize) {
    const chunk = set.records.slice(first, first + chunkSize)
    const evidence = chunk.map(({ record }, at) => evidenceData(record, readOf(record, sourceOf)?.text, findings.get(first + at)))
    yield dataBlock(chunkId(first), evidence)
  }
  for (const [at, { record }] of texts ? set.records.entries() : []) {
    const read = readOf(record, sourceOf)
    if (read?.text === undefined) continue
    const own = pictures.get(record)
    yield plainBlock(textBlockId(at), packed(textData(record, read, own)))
    for (const { size: { page }, mediaType, bytes } of own?.pages ?? []) {
      yield plainBlock(pictureBlockId(at, page), `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`)
    }
  }
  yield `<script>${script}</script>\n</body>\n</html>\n`
}

/** The text of a redacted record's document holds what was taken out. */
function readOf(record: DocketRecord, sourceOf: SourceFinder): SourceFile | undefined {
  return record.redacted ? undefined : sourceOf(record)
}

function head(title: string, policy: string, style: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="docket">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<noscript>This report needs JavaScript, which is part of this file; no request leaves it.</noscript>
`
}

/** Letters, digits and a few marks that need no escaping. */
function plainBlock(id: string, words: string): string {
  return `<script type="text/plain" id="${id}">${words}</script>\n`
}

/** A data block never runs, whatever the policy says. */
function dataBlock(id: string, data: unknown): string {
  return `<script type="application/json" id="${id}">${embeddedJson(data)}</script>\n`
}
