import { describe, expect, it } from 'vitest'
import { duty } from '../../src/phrases/duty/duty.ts'
import { paper } from '../../src/phrases/duty/paper.ts'
import { event } from '../../src/phrases/event/event.ts'
import { named } from '../../src/phrases/event/named.ts'
import { type Finder, mayHold, textOf } from '../../src/phrases/finder.ts'
import { listedPerson, person } from '../../src/phrases/person/person.ts'
import { teamPiece } from '../../src/phrases/person/team-piece.ts'
import { team } from '../../src/phrases/person/team.ts'
import { title } from '../../src/phrases/person/title.ts'
import { subject } from '../../src/phrases/subject/subject.ts'
import { whole } from '../../src/phrases/subject/whole.ts'
import { timescale } from '../../src/phrases/timescale/timescale.ts'
import { recall } from '../../src/phrases/verdict/recall.ts'
import { type Verdict, verdict } from '../../src/phrases/verdict/verdict.ts'
import { time } from '../../src/phrases/time/time.ts'
import { buildDoc } from '../../src/text/build-doc.ts'
import { sentencesOf } from '../../src/text/sentences.ts'
import { View } from '../../src/text/view.ts'
import { duties, papers } from './duty.samples.ts'
import { events } from './event.samples.ts'
import { names } from './named.samples.ts'
import { people, teams } from './person.samples.ts'
import { recalls } from './recall.samples.ts'
import { type Samples, forms, unmarked } from './samples.ts'
import { subjects, wholes } from './subject.samples.ts'
import { listedPeople, teamPieces, titles } from './title.samples.ts'
import { verdicts } from './verdict.samples.ts'
import { times } from './time.samples.ts'
import { timescales } from './timescale.samples.ts'

interface Reading {
  readonly words: string
  readonly says: string
}

function viewOf(paragraph: string): View {
  return View.whole(buildDoc([{ kind: 'paragraph', text: paragraph, page: 1 }], 1))
}

/** What a phrase finds in a paragraph, sentence by sentence. */
function readings<Value>(phrase: Finder<Value>, says: (value: Value) => string | undefined, paragraph: string): Reading[] {
  return sentencesOf(viewOf(paragraph)).flatMap((sentence) => {
    const text = textOf(sentence)
    const found = [...phrase.in(text)].sort((one, other) => one.from - other.from || one.to - other.to)
    return found.flatMap((one) => says(one.value)?.split('\n').map((said) => ({ words: text.place(one).quote, says: said })) ?? [])
  })
}

type Says<Value> = (value: Value) => string | undefined

function describePhrase<Value>(name: string, phrase: Finder<Value>, says: Says<Value>, samples: Samples): void {
  const { read, readWithSmallLetters = [], notRead } = samples
  describe(name, () => {
    it('has enough samples of what is read, and of what only looks so', () => {
      expect(Math.min(read.length + readWithSmallLetters.length, notRead.length)).toBeGreaterThanOrEqual(8)
    })
    describe.each(Object.entries(forms))('%s', (form, formed) => {
      it.each(form === 'in capitals' ? read : [...read, ...readWithSmallLetters])('is read: %s', (marked, ...wanted) => {
        const { sentence, places } = unmarked(marked)
        const found = readings(phrase, says, formed(sentence))
        expect(mayHold(viewOf(formed(sentence)), phrase)).toBe(true)
        const words = places.map((place) => formed(place).replace(/^(?:Much was said\. |3\.1\t)/, ''))
        expect(found).toEqual(wanted.map((said, at) => ({ words: words[at] ?? '', says: said })))
      })
      it.each(notRead)('is not read: %s', (sentence) => {
        expect(readings(phrase, says, formed(sentence))).toEqual([])
      })
    })
  })
}

describePhrase('a time', time, ({ date }) => date, times)
describePhrase('an event', event, ({ other, time: { date } }) => (other ? undefined : date), events)
describePhrase('an inspection by name', named, ({ sort }) => sort, names)
describePhrase('a person', person, ({ name, role, title }) => `${name ? '' : '? '}${role} ${title?.value.title ?? '-'}`, people)
describePhrase('a person of a list', listedPerson, ({ role, title }) => `${role} ${title?.value.title ?? '-'}`, listedPeople)
describePhrase('a title', title, (said) => [said.title ?? '-', said.organisation ?? '-', said.place].filter(Boolean).join(' '), titles)
describePhrase('a piece of a table', teamPiece, (said) => Object.keys(said)[0], teamPieces)
describePhrase('a team', team, ({ title, organisation, hmi }) => `${title ?? '-'} ${organisation ?? '-'} ${hmi ?? '?'}`, teams)
describePhrase('a duty', duty, ({ frame, subject }) => `${frame}${subject ? `: ${subject.to - subject.from} words` : ''}`, duties)
describePhrase('a paper', paper, ({ is, frame }) => `${is} ${frame}`, papers)
describePhrase('a time-scale', timescale, (said) => said, timescales)
describePhrase('a subject', subject, (said) => said, subjects)
describePhrase('the whole', whole, (said) => said, wholes)
describePhrase('a recall', recall, (said) => said, recalls)
describePhrase('a verdict', verdict, saysVerdict, verdicts)

/** What was graded, the grade, and whether it is an earlier one; nothing of a grade that is only named. */
function saysVerdict({ areas, whole, grade, mood, isLeft, when: { said } }: Verdict): string | undefined {
  if (mood !== 'asserted') return undefined
  const graded = areas.length ? areas.map(({ value }) => value) : whole ? ['services'] : []
  return graded.length ? [...graded, grade, ...(said ? [said] : []), ...(isLeft ? ['left'] : [])].join(' ') : undefined
}
