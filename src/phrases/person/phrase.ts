import { inspector, visitedBy } from '../../lexicon/people.ts'
import { inspection } from '../../lexicon/inspections.ts'
import { type Phrase, as, one, oneOf, optional, seq, term, upTo, word } from '../../words/matcher.ts'
import { companions, people, peopleAtOnce } from './list.ts'
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
  /** "The visit was carried out by A and B" */
  'visited-by': seq(visit, upTo(40), term(visitedBy, 'came'), people),
  /** "Lead inspector A", "the lead inspector, A, …" */
  lead: seq(leader, which, optional(word(',', 'is')), peopleAtOnce),
  /** "The inspectors, A HMI and B HMI, looked at …" */
  named: seq(word('inspectors'), word(','), peopleAtOnce),
  /** "The quality assurance manager was A" */
  assurer: seq(term(inspector, 'assurer'), which, was, people),
  /** "She was supported by B" */
  along: seq(oneOf(word('he', 'she', 'they'), seq(word('the'), leader)), was, companions),
  /** "inspector A wrote" */
  said: seq(ofOfsted, optional(word(',')), as('name', term(name)), optional(word(',')), said),
} satisfies Readonly<Record<string, Phrase>>
