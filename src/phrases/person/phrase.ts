import { inspector, visitedBy } from '../../lexicon/people.ts'
import { inspection } from '../../lexicon/inspections.ts'
import { type Phrase, as, many, one, oneOf, optional, seq, term, upTo, word } from '../../words/matcher.ts'
import { besideTitle, companions, people, peopleAtOnce, titledPeople, withColleague } from './list.ts'
import { name } from './name.ts'
import { title } from './title.ts'

const was = word('was', 'were')
/** "for this focused visit" */
const thisVisit = seq(word('this', 'the'), optional(word('focused', 'monitoring')), word('visit', 'inspection'))
const which = optional(seq(word('for', 'on', 'at', 'during', 'of'), thisVisit))
const inspectors = oneOf(term(title), term(inspector, 'any', 'lead'))
const leader = term(inspector, 'lead')
const visit = term(inspection, 'inspection', 'visit')

/** Inspectors of other bodies, and those of the police. */
const others = ['chief', 'regional', 'police', 'detective', 'former', 'schools', 'planning']
const ofOfsted = one((text, at) => text.word(at) === 'inspector' && !others.includes(text.word(at - 1) ?? ''))
const someOfOfsted = one((text, at) => text.word(at) === 'inspectors' && !others.includes(text.word(at - 1) ?? ''))
/** "were on site", "had been on site" */
const onSite = seq(optional(word('had')), word('were', 'was', 'been'), oneOf(seq(word('on'), word('site')), word('onsite')))
const someOrOne = word('inspector', 'inspectors')
const inServices = seq(word('were', 'was'), word('in', 'at', 'with'))
const came = oneOf(inServices, word('spent', 'visited', 'came', 'arrived', 'looked'), seq(onSite, optional(word(',')), many(companions, 0, 1)))
/** "With her were", "The others:" */
/** "and one other inspector" */
const oneMoreInspector = seq(word('and'), upTo(4, word('.', ',')), oneOf(someOrOne, word('colleague', 'colleagues')))
const besides = oneOf(seq(word('with'), word('him', 'her', 'them'), was), seq(word('the'), word('others'), oneOf(was, word(':'))))
const said = word('wrote', 'writes', 'said', 'says', 'found', 'told', 'added', 'reported')

/** How a sentence names inspectors, the surer ways first. */
export const frames = {
  /** "The lead inspector was A" */
  'lead-was': seq(leader, which, was, people),
  /** "The inspectors were A and B" */
  inspectors: seq(inspectors, which, was, people),
  /** "The visit was led by A" */
  'visit-led-by': seq(visit, upTo(40), term(visitedBy, 'led'), people),
  /** "led by A, …" */
  'led-by': seq(term(visitedBy, 'led'), people),
  /** "A team of three, under A HMI, with B" */
  under: seq(word('team', 'inspectors'), upTo(8), word('under'), people),
  /** "The visit was carried out by A and B" */
  'visited-by': seq(visit, upTo(40), term(visitedBy, 'came'), people),
  /** "Lead inspector A", "the lead inspector, A, …" */
  lead: seq(leader, which, optional(word(',', 'is')), peopleAtOnce),
  /** "The inspectors, A HMI and B HMI, looked at …" */
  named: seq(someOfOfsted, optional(word(',')), peopleAtOnce),
  /** "A, HMI, led the team", "A led for Ofsted" */
  'led-team': seq(peopleAtOnce, optional(word(',')), term(visitedBy, 'team')),
  /** "His Majesty's Inspector A and a colleague, B, spent two days" */
  stayed: seq(titledPeople, optional(word(',')), optional(oneMoreInspector), came),
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
