import { employer, inspector, visitedBy } from '../../lexicon/people.ts'
import { inspection } from '../../lexicon/inspections.ts'
import { numberWords } from '../../vocabulary/numbers.ts'
import { type Phrase, as, begin, many, one, oneOf, optional, seq, term, upTo, where, word } from '../../words/matcher.ts'
import { besideName, besideTitle, companions, people, peopleAtOnce, titledPeople, withColleague } from './list.ts'
import { name } from './name.ts'
import { title } from './title.ts'

const was = word('was', 'were')
/** "for this focused visit" */
const thisVisit = seq(word('this', 'the'), optional(word('focused', 'monitoring')), word('visit', 'inspection'))
const forBody = seq(word('for', 'from', 'of'), optional(word('the')), term(employer))
/** ", who were on site on 4 May, " */
const whoCame = seq(word(','), word('who'), upTo(14, word('.', ',', ';')), word(','))
const which = optional(oneOf(seq(word('for', 'on', 'at', 'during', 'of'), thisVisit), forBody, whoCame))
const inspectors = oneOf(term(title), term(inspector, 'any', 'lead'))
const leader = term(inspector, 'lead')
/** "Heading the team of inspectors" */
const heading = seq(word('heading', 'leading'), optional(word('the', 'this', 'our')), word('team', 'inspection', 'visit', 'inspectors'), upTo(6, word('.', ',')))
const visit = term(inspection, 'inspection', 'visit')
/** "the improvement board, which is led by A": who leads it is no inspector. */
const ledToo = ['board', 'panel', 'committee', 'company', 'forum', 'programme', 'group', 'taskforce']
const ledElsewhere = new Set([...ledToo, 'partnership', 'partnerships', 'council', 'service', 'services', 'department', 'directorate', 'trust', 'response', 'plan', 'work'])
const small = new Set([',', 'which', 'that', 'who', 'and', 'is', 'are', 'was', 'were', 'be', 'being', 'been', 'has', 'have', 'had', 'now', 'currently', 'jointly'])
const ofVisit = where((text, at) => {
  while (small.has(text.word(at - 1) ?? '')) at--
  return !ledElsewhere.has(text.word(at - 1) ?? '')
})

/** Inspectors of other bodies, and those of the police. */
const elsewhere = ['chief', 'regional', 'police', 'detective', 'former', 'schools', 'planning']
const ofOfsted = one((text, at) => text.word(at) === 'inspector' && !elsewhere.includes(text.word(at - 1) ?? ''))
const noWord = one((text, at) => !/[a-z]/.test(text.word(at) ?? ''))
const someOfOfsted = one((text, at) => text.word(at) === 'inspectors' && !elsewhere.includes(text.word(at - 1) ?? ''))
/** "were on site", "had been on site" */
const onSite = seq(optional(word('had')), word('were', 'was', 'been'), oneOf(seq(word('on'), word('site')), word('onsite')))
const someOrOne = word('inspector', 'inspectors')
const inServices = seq(word('were', 'was'), word('in', 'at', 'with'))
const came = oneOf(inServices, word('spent', 'visited', 'came', 'arrived', 'looked'), seq(onSite, optional(word(',')), many(companions, 0, 1)))
/** "With her were", "The others:" */
/** "and one other inspector" */
const oneMoreInspector = seq(word('and'), upTo(4, word('.', ',')), oneOf(someOrOne, word('colleague', 'colleagues')))
const consisted = oneOf(was, word('comprised', 'included'), seq(word('consisted'), word('of')), seq(was, oneOf(word('composed'), seq(word('made'), word('up'))), word('of')))
/** "Three inspectors took part:", "There were two HMI in all -", "a team of four inspectors (" */
const takingPart = oneOf(came, word('attended', 'carried', 'undertook', 'conducted', 'made', 'did'), seq(word('took'), word('part')), seq(word('were'), word('involved')))
const inAll = oneOf(seq(word('in'), word('all', 'total')), word('altogether'))
const numbered = seq(word(...numberWords, '2', '3', '4', '5', '6', '7', '8', '9', 'both'), upTo(3, word('.', ',', ':', 'and')), inspectors)
const others = word('.', ':', ';', 'see', 'meet', 'met', 'spoke', 'people', 'staff', 'officers', 'managers', 'leaders', 'schools')
const countedAbove = seq(numbered, optional(inAll), optional(seq(optional(word('had', 'have')), takingPart, upTo(14, others))), word(':', '(', '-'))
const besides = oneOf(seq(word('with'), word('him', 'her', 'them'), was), seq(word('the'), word('others'), oneOf(was, word(':'))))
const said = word('wrote', 'writes', 'said', 'says', 'found', 'told', 'added', 'reported')

/** How a sentence names inspectors, the surer ways first. */
export const frames = {
  /** "The lead inspector was A" */
  'lead-was': seq(oneOf(seq(leader, which), heading), was, people),
  /** "The inspectors were A and B", "The inspection team comprised A and B" */
  inspectors: oneOf(seq(inspectors, which, was, people), seq(term(inspector, 'team'), consisted, peopleAtOnce)),
  /** "The visit was led by A" */
  'visit-led-by': seq(visit, upTo(40, word(...ledToo)), term(visitedBy, 'led'), people),
  /** "led by A, …" */
  'led-by': seq(ofVisit, term(visitedBy, 'led'), people),
  /** "A team of three, under A HMI, with B" */
  under: seq(word('team', 'inspectors'), upTo(8), word('under'), people),
  /** "The visit was carried out by A and B", "we were visited by A and B from Ofsted" */
  'visited-by': oneOf(
    seq(visit, upTo(40), term(visitedBy, 'came'), people),
    seq(term(visitedBy, 'visitors'), peopleAtOnce, word('from', 'of'), term(employer)),
  ),
  /** "Three inspectors took part: A and B" */
  counted: seq(countedAbove, peopleAtOnce),
  /** "Lead inspector A", "the lead inspector, A, …" */
  lead: seq(leader, which, optional(word(',', 'is')), peopleAtOnce),
  /** "The inspectors, A HMI and B HMI, looked at …", "Two of His Majesty's Inspectors from Ofsted, A and B", "Inspectors: A and B" */
  named: oneOf(
    seq(someOfOfsted, optional(forBody), optional(word(',')), peopleAtOnce),
    seq(begin(noWord), someOfOfsted, optional(word('names')), word(':'), peopleAtOnce),
  ),
  /** "A, HMI, led the team", "A led for Ofsted", "A HMI led it", "A was lead inspector, with B" */
  'led-team': oneOf(
    seq(peopleAtOnce, optional(word(',')), term(visitedBy, 'team')),
    seq(besideTitle, optional(word(',')), term(visitedBy, 'it')),
  ),
  /** "A was lead inspector, with B", "A, the lead inspector, …" */
  'was-lead': seq(
    besideName, oneOf(seq(was, optional(word('the', 'our', 'its', 'their'))), seq(word(','), word('the', 'its', 'their'))),
    leader, optional(word(',')), optional(companions),
  ),
  /** "His Majesty's Inspector A and a colleague, B, spent two days", "A and B, both Her Majesty's Inspectors, spent two days" */
  stayed: oneOf(
    seq(titledPeople, optional(word(',')), optional(oneMoreInspector), came),
    seq(peopleAtOnce, optional(word(',')), word('both', 'all'), as('title', term(title)), optional(word(',')), came),
  ),
  /** "The quality assurance manager was A" */
  assurer: seq(term(inspector, 'assurer'), which, was, people),
  /** "B was the other inspector" */
  other: seq(peopleAtOnce, was, word('the', 'a'), word('other', 'second', 'third', 'further'), term(inspector, 'any')),
  /** "A further HMI, C, had shadowed the team" */
  shadowed: seq(titledPeople, optional(word(',')), optional(word('had', 'also')), word('shadowed'), word('the', 'them', 'her', 'him')),
  /** "C HMI joined it as a shadow inspector" */
  joined: seq(peopleAtOnce, optional(word(',')), word('joined', 'accompanied', 'observed', 'attended'), upTo(8), word('shadow', 'observer', 'observing')),
  /** "She was supported by B" */
  along: oneOf(seq(oneOf(word('he', 'she', 'they'), seq(word('the'), leader)), was, companions), seq(besides, people)),
  /** "inspector A wrote" */
  said: seq(ofOfsted, optional(word(',')), as('name', term(name)), optional(word(',')), said),
  /** "A HMI and B HMI read 44 case files" */
  beside: besideTitle,
  /** "wrote A, Her Majesty's Inspector" */
  'said-by': seq(said, withColleague),
} satisfies Readonly<Record<string, Phrase>>
