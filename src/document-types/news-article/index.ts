import { authorityIn, mostNamedAuthority } from '../../extractors/authority/authority.ts'
import { inspectionFramework } from '../../extractors/council/inspection-framework.ts'
import { dateLine } from '../../extractors/dates/day.ts'
import { previousInspections } from '../../extractors/dates/previous-inspections.ts'
import { firstHeading } from '../../extractors/general/title.ts'
import { reportedJudgements } from '../../extractors/judgements/reported-judgements.ts'
import { byline } from '../../extractors/news/byline.ts'
import { outlet } from '../../extractors/news/outlet.ts'
import { cue } from '../../rules/cue.ts'
import { defineDocumentType } from '../../rules/document-type.ts'
import { all, at, defineExtractor, first } from '../../rules/extractor.ts'
import { everywhere, head } from '../../rules/part.ts'

const newsDate = defineExtractor<string>('news-date', dateLine)

/** Press reports about inspections. */
export const newsArticle = defineDocumentType({
  id: 'news-article',
  meaning: 'a press report',
  framework: null,
  era: 'any',
  cues: [
    cue('byline', 3, head(1500), /^(?:by\s+)?[A-Z][\w'-]+ [A-Z][\w'-]+(?:,? .{0,40}(?:reporter|correspondent|editor|news))?\n(?:.{0,30}\n)?.{0,25}\b(?:19|20)\d\d\b/m),
    cue('picture-credit', 2, everywhere, /\b(?:picture|image|photo(?:graph)?)(?:\s+credit|\s+by)?\s*:/i),
    cue('said-in-quotes', 3, everywhere, /\bsaid\s*:\s*["']|["'],?\s+(?:he|she|[A-Z]\w+(?:\s+[A-Z]\w+)?)\s+(?:said|added)\b|\bstates\s+(?:the\s+)?Ofsted/i),
    cue('subscription', 2, everywhere, /^(?:subscribe|share(?:\s+this(?:\s+\w+)?)?|read\s+more|related\s+(?:stories|topics|articles)|advertisement|sign\s+up|most\s+read)\b/im),
    cue('reports-inspectors', 1, head(3000), /\b(?:Ofsted|inspectors?|watchdog)\b.{0,60}\b(?:said|found|praised|warned|criticised|rated)\b|\b(?:praise|slam|criticise|brand)s?\b/i),
    cue('is-a-letter', -5, head(3000), /^Dear\s/m),
    cue('council-paper', -5, everywhere, /^(?:contact\s+officer|background\s+papers|report\s+(?:to|of)|agenda\s+item)\b/im),
    cue('inspection-report', -5, head(3000), /^(?:lead\s+inspector|inspection\s+dates?)\b/im),
  ],
  outline: [],
  fields: {
    title: at(everywhere, firstHeading),
    issuer: at(everywhere, outlet),
    framework: at(everywhere, inspectionFramework),
    authority: first(at(head(400), authorityIn), at(everywhere, mostNamedAuthority)),
    dates: { document: at(head(1500), newsDate), previous: all(everywhere, previousInspections) },
    signatories: at(head(1500), byline),
    judgements: at(everywhere, reportedJudgements),
  },
  expects: { fields: ['title', 'dates.document'] },
})
