import { authorityIn, mostNamedAuthority } from '../../extractors/authority/authority.ts'
import { quotedActions } from '../../extractors/council/actions/quoted-actions.ts'
import { noneThisTime } from '../../extractors/council/actions/none-this-time.ts'
import { contactOfficers } from '../../extractors/council/people/contact-officers.ts'
import { earlierInspections } from '../../extractors/council/inspection/earlier-inspections.ts'
import { inspectionFramework, inspectionPeriods } from '../../extractors/council/inspection/own-inspection.ts'
import { nextVisit } from '../../extractors/council/inspection/next-visit.ts'
import { unreadInspections } from '../../extractors/dates/previous-inspections.ts'
import { toldScope } from '../../extractors/general/told-scope.ts'
import { articleTitle } from '../../extractors/news/article-title.ts'
import { firstHeading } from '../../extractors/general/title.ts'
import { reportedJudgements } from '../../extractors/judgements/reported-judgements.ts'
import { closingName } from '../../extractors/letter/closing-name.ts'
import { messageFrom } from '../../extractors/letter/message-from.ts'
import { signature } from '../../extractors/letter/signature.ts'
import { ownSite } from '../../extractors/news/own-site.ts'
import { columnist } from '../../extractors/news/columnist.ts'
import { byline } from '../../extractors/news/byline.ts'
import { newsDate } from '../../extractors/news/news-date.ts'
import { outlet } from '../../extractors/news/outlet.ts'
import { siteAuthority, siteFoot, siteFrame, siteMasthead, siteRights } from '../../extractors/news/site-owner.ts'
import { noticeIssuer, topLine } from '../../extractors/news/top-line.ts'
import { windowName } from '../../extractors/news/window-name.ts'
import { leadingInspector } from '../../extractors/people/leading-inspector.ts'
import { ofInspection } from '../../extractors/subject/of-inspection.ts'
import { defineDocumentType } from '../../rules/document-type.ts'
import { all, at, every, first } from '../../rules/extractor.ts'
import { everywhere, head } from '../../rules/part.ts'
import { newsCues } from './cues.ts'
import { headlines } from './headlines.ts'

/** Press reports about inspections. */
export const newsArticle = defineDocumentType({
  id: 'news-article',
  meaning: 'a press report',
  framework: null,
  era: 'any',
  cues: newsCues,
  outline: [],
  fields: {
    title: first(at(everywhere, articleTitle), at(everywhere, firstHeading)),
    issuer: first(
      at(head(600), siteMasthead), at(everywhere, siteFrame), at(everywhere, siteRights), at(everywhere, outlet), at(everywhere, siteFoot),
      at(everywhere, windowName), at(head(600), topLine), at(everywhere, noticeIssuer),
    ),
    framework: at(everywhere, inspectionFramework),
    scope: at(everywhere, toldScope),
    authority: first(at(everywhere, siteAuthority), at(headlines, authorityIn), at(everywhere, mostNamedAuthority)),
    dates: {
      document: at(everywhere, newsDate),
      inspection: at(everywhere, inspectionPeriods),
      previous: every(all(everywhere, earlierInspections), all(everywhere, unreadInspections)),
      nextBy: at(everywhere, nextVisit),
    },
    inspectors: at(everywhere, ofInspection(leadingInspector)),
    judgements: at(everywhere, reportedJudgements),
    signatories: first(
      at(everywhere, ownSite), at(head(3000), byline), at(everywhere, columnist), at(everywhere, signature()), at(everywhere, closingName),
      at(everywhere, messageFrom),
    ),
    contacts: at(everywhere, contactOfficers),
    actions: at(everywhere, quotedActions),
    noneStated: at(everywhere, noneThisTime),
  },
  expects: { fields: ['title', 'dates.document'] },
})
