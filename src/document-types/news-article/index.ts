import { authorityIn, mostNamedAuthority } from '../../extractors/authority/authority.ts'
import { earlierInspections } from '../../extractors/council/inspection/earlier-inspections.ts'
import { inspectionFramework, inspectionPeriods } from '../../extractors/council/inspection/own-inspection.ts'
import { nextVisit } from '../../extractors/council/inspection/next-visit.ts'
import { firstHeading } from '../../extractors/general/title.ts'
import { reportedJudgements } from '../../extractors/judgements/reported-judgements.ts'
import { byline } from '../../extractors/news/byline.ts'
import { newsDate } from '../../extractors/news/news-date.ts'
import { outlet } from '../../extractors/news/outlet.ts'
import { leadingInspector } from '../../extractors/people/leading-inspector.ts'
import { ofInspection } from '../../extractors/subject/of-inspection.ts'
import { cue } from '../../rules/cue.ts'
import { defineDocumentType } from '../../rules/document-type.ts'
import { all, at, first } from '../../rules/extractor.ts'
import { bothEnds, everywhere, head } from '../../rules/part.ts'
import { headline } from './headline.ts'

/** Press reports about inspections. */
export const newsArticle = defineDocumentType({
  id: 'news-article',
  meaning: 'a press report',
  framework: null,
  era: 'any',
  cues: [
    cue('byline', 3, head(2000), /^[*_"' ]*(?:(?:exclusive|words|story|written)\s+)?by:?\s+[A-Z][\w'-]+\s+[A-Z][\w'-]+|^.{3,60}\b(?:reporter|correspondent|journalist)\b.{0,30}$|^[A-Z][\w'-]+ [A-Z][\w'-]+\n(?:.{0,30}\n)?.{0,25}\b(?:19|20)\d\d\b/m),
    cue('dateline', 2, head(2000), /^[*_"' ]*(?:(?:first\s+)?(?:published|posted|updated|last\s+updated)\b.{0,30})?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\W{1,3})?(?:\d{1,2}(?:st|nd|rd|th)?\s+[a-z]{3,9}\s+\d{4}|[a-z]{3,9}\s+\d{1,2},?\s+\d{4})\b.{0,40}$/im),
    cue('dateline-in-figures', 2, head(600), /^\d{1,2}[./]\d{1,2}[./](?:\d{2}|20\d{2})$/m),
    cue('headline', 3, head(400), headline),
    cue('news-section', 1, head(400), /^(?:(?:latest|local|council|politics|uk)\s+)?news$|^\d{1,2}\s+min(?:ute)?s?\s+read\b/im),
    cue('picture-credit', 2, bothEnds, /\b(?:picture|image|photo(?:graph)?)(?:\s+credit|\s+by)?\s*:|\bimage\s+(?:source|caption|copyright)\b/i),
    cue('said-in-quotes', 3, bothEnds, /\b(?:said|added|says|commented)\s*(?::\s*)?["']|["'],?\s+(?:[a-z]+|[A-Z]\w+\s+[A-Z]\w+)\s+(?:said|added|says)\b|["'],?\s+(?:said|added|says)\s|\bstates\s+(?:the\s+)?(?:report|Ofsted)|["']\s+(?:the\s+|ofsted'?s?\s+)?(?:inspection\s+)?(?:report|letter|inspectors)\s+(?:states?|reads?|says?|adds?|said|added)\b/i),
    cue('attribution', 1, bothEnds, /\b(?:a|an|its|the\s+council's|ofsted's)\s+spokes(?:person|man|woman)\b|\btold\s+(?:the\s+)?[a-z]\w+\b|\baccording\s+to\s+(?:(?:the|a|an|latest|new|damning)\s+){0,3}(?:report|inspectors|ofsted|figures|watchdog|data|letter)\b|,\s+(?:the\s+)?(?:letter|report)\s+(?:says|said|states)\b/i),
    cue('site-furniture', 2, bothEnds, /^(?:subscribe|share(?:\s+this(?:\s+\w+)?)?|read\s+more|more\s+from|related\s+(?:stories|topics|articles)|advertisement|sign\s+(?:up|in)|log\s+in|most\s+read|comments?(?:\s+\(\d+\))?|follow\s+us|newsletters?|register\s+(?:now|today)|already\s+(?:have\s+an\s+account|a\s+subscriber)|what's\s+included|recommended\s+(?:stories|articles)|you\s+may\s+also\s+like)\b|\b(?:privacy|cookies?)\b.{0,30}\b(?:cookies?|terms|policy|privacy)\b|\bcookie\s+(?:settings|policy)\b/im),
    cue('reports-inspectors', 2, head(4000), /\b(?:ofsted|inspectors?|watchdog)\b.{0,60}\b(?:said|says|found|brand(?:s|ed)|rank(?:s|ed)|downgraded|praise[sd]?|warn(?:ed|s)|criticis\w+|rated|awarded|judged|have\s+(?:given|awarded)|slam\w*|condemn\w*|hail\w*)\b|\b(?:published|issued|released)\s+an?\s+(?:\w+\s+)?(?:damning|damming|critical|scathing|highly|positive|glowing|series)\b|\b(?:praised|slammed|criticised|branded|rated|hailed|blasted)\b.{0,60}\b(?:ofsted|inspectors?|watchdog)\b/i),
    cue('rated', 2, head(3000), /\b(?:has|have|had)\s+(?:been|become|received|achieved|gone)\b[^.]{0,80}\b(?:rated|ratings?)\b|\b(?:downgraded|upgraded|labelled|ranked|branded)\b[^.]{0,60}["'](?:inadequate|good|outstanding|requires)|\b(?:most\s+damning|lowest\s+(?:mark|rating|grade)|highest\s+(?:mark|rating|grade)|top[- ]rated)\b|\b(?:awarded|handed|given)\b[^.]{0,80}\brating\b|\brated\s+["']|\bwatchdog\b|\bofsted\s+has\s+(?:published|released)\b|\b(?:published|released)\s+(?:today|yesterday|this\s+week|last\s+week|on\s+(?:mon|tues|wednes|thurs|fri)day)\b/i),
    cue('is-a-letter', -6, head(3000), /^Dear\s/m),
    cue('council-paper', -6, bothEnds, /^(?:contact\s+officer|background\s+(?:papers|documents)|report\s+(?:to|of|by|from|author)|agenda\s+item|decision\s+maker|(?:\d[\d.]*\s+)?recommendations?(?:\(s\))?:?$|date\s+of\s+meeting|present:)/im),
    cue('resolved', -5, bothEnds, /\bRESOLVED\b(?!\s+at\b)/),
    cue('inspection-report', -6, head(3000), /^(?:lead\s+inspector|reporting\s+inspector|inspection\s+dates?)\b/im),
  ],
  outline: [],
  fields: {
    title: at(everywhere, firstHeading),
    issuer: at(everywhere, outlet),
    framework: at(everywhere, inspectionFramework),
    authority: first(at(head(400), authorityIn), at(everywhere, mostNamedAuthority)),
    dates: {
      document: at(everywhere, newsDate),
      inspection: at(everywhere, inspectionPeriods),
      previous: all(everywhere, earlierInspections),
      nextBy: at(everywhere, ofInspection(nextVisit)),
    },
    inspectors: at(everywhere, ofInspection(leadingInspector)),
    judgements: at(everywhere, reportedJudgements),
    signatories: at(head(3000), byline),
  },
  expects: { fields: ['title', 'dates.document'] },
})
