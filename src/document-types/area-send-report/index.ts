import { actions } from '../../extractors/actions/actions.ts'
import { boxedActions } from '../../extractors/actions/boxes.ts'
import { ownedActions } from '../../extractors/actions/owned-actions.ts'
import { statementOfAction } from '../../extractors/actions/asked-papers.ts'
import { authorityIn, mostNamedAuthority } from '../../extractors/authority/authority.ts'
import { labelledPeriod, visitPeriod } from '../../extractors/dates/inspection-period.ts'
import { labelledAnd } from '../../extractors/dates/labelled-previous.ts'
import { previousInspections, unreadInspections } from '../../extractors/dates/previous-inspections.ts'
import { nextInspection } from '../../extractors/dates/next-inspection.ts'
import { findings } from '../../extractors/findings/findings.ts'
import { implied } from '../../extractors/general/implied.ts'
import { issuingBody } from '../../extractors/general/issuing-body.ts'
import { titleLike } from '../../extractors/general/title.ts'
import { ofstedLetter } from '../../shapes/letter/ofsted-letter.ts'
import { noneInLetter } from '../../shapes/letter/none-in-letter.ts'
import { letterSubject, letterText } from '../../shapes/letter/places.ts'
import { signature } from '../../extractors/letter/signature.ts'
import { signedTeam } from '../../extractors/people/signed-team.ts'
import { teamTable } from '../../extractors/people/team-table.ts'
import { outcomeGrade, outcomeRequest } from '../../extractors/send/outcome.ts'
import { noReport, notInspectors } from '../../shapes/signs.ts'
import { cue } from '../../rules/cue.ts'
import { defineDocumentType } from '../../rules/document-type.ts'
import { all, at, every, first } from '../../rules/extractor.ts'
import { everywhere, head, sectionsOf } from '../../rules/part.ts'
import type { Framework } from '../../vocabulary/frameworks.ts'
import { areaSendOutline } from './outline.ts'
import { areaSendVariants } from './variants.ts'

const section = sectionsOf(areaSendOutline)

const titlePage = head(3500)

/** Area inspections of special educational needs and disabilities: the report of 2023 on, and the letter of 2016 to 2022. */
export const areaSendReport = defineDocumentType({
  id: 'area-send-report',
  meaning: 'area SEND inspection (2023 on), and the earlier local area SEND letter (2016–2022)',
  framework: 'area-send',
  era: '2016 on',
  cues: [
    ...notInspectors,
    cue(
      'area-send-title', 6, titlePage,
      /^Area SEND (?:full |monitoring )?(?:re-?)?inspection\b/im,
      /^Joint (?:local )?area SEND (?:inspection|re-?visit)\b/im,
    ),
    cue('partnership-report', 2, titlePage, /^Local area partnership report$/im),
    cue('inspected-local-area', 4, head(6000), /\b(?:conducted a joint inspection of|revisited) the (?:local )?area of\b/i),
    cue(
      'send-outcome', 3, head(5000),
      /\barrangements (?:typically )?lead to\b.{0,60}\bexperiences and outcomes\b/i,
      /\bwidespread and\/or systemic failings\b/i,
    ),
    cue('names-send', 1, head(6000), /\bspecial educational needs\b/i),
    noReport,
    cue('own-page', -6, head(3000), /^(?:our|what is an?|when were we|what do we)\b.{0,60}\b(?:inspection|inspected)\b/im),
  ],
  outline: areaSendOutline,
  fields: {
    ...ofstedLetter,
    title: first(at(titlePage, titleLike(/^(?:area|joint (?:local )?area) SEND\b/i)), ofstedLetter.title),
    issuer: first(at(head(6000), issuingBody), ofstedLetter.issuer),
    framework: at(head(6000), implied<Framework>('area-send', /\bSEND\b|special educational needs/i)),
    authority: first(at(letterSubject, authorityIn), at(titlePage, authorityIn), at(everywhere, mostNamedAuthority)),
    dates: {
      ...ofstedLetter.dates,
      inspection: first(at(titlePage, labelledPeriod), at(letterText, visitPeriod)),
      previous: every(all(letterText, labelledAnd(previousInspections)), all(letterText, unreadInspections)),
      nextBy: first(at(section('outcome'), nextInspection), at(everywhere, nextInspection)),
    },
    inspectors: first(at(section('team'), teamTable), at(everywhere, signedTeam)),
    signatories: at(everywhere, signature()),
    judgements: first(at(section('outcome'), outcomeGrade), at(head(5000), outcomeGrade)),
    actions: every(
      first(all(section('outcome'), outcomeRequest), at(letterText, statementOfAction)),
      first(
        all(section('priority-actions'), ownedActions('priority-action')),
        all(section('priority-actions'), boxedActions('priority-action')),
        all(section('priority-actions'), actions({ kind: 'priority-action' })),
      ),
      first(
        all(section('improve'), boxedActions('area-for-improvement')),
        all(section('improve'), actions({ kind: 'area-for-improvement' })),
      ),
    ),
    noneStated: noneInLetter,
    findings: every(
      all(section('strengths'), findings('strength')),
      all(section('weaknesses'), findings('weakness')),
      all(section('findings'), findings('finding')),
    ),
  },
  expects: { fields: ['title', 'authority', 'dates.inspection'] },
  variants: areaSendVariants,
})
