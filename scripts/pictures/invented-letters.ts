import { authorities } from '../../src/vocabulary/authorities.ts'

/** What such reports demand, and what a later one may say of it. */
const matters = [
  ['The timeliness of return home interviews when children have been missing.', 'Return home interviews are now offered soon after children have been missing.', 'Return home interviews are still not timely when children have been missing.'],
  ['The quality and regularity of supervision for social workers.', 'Supervision for social workers is regular and of good quality.', 'The quality of supervision for social workers remains too variable.'],
  ['The quality of pathway plans for care leavers.', 'Pathway plans for care leavers have improved in quality since the last inspection.', 'Pathway plans for care leavers are still not of good enough quality.'],
  ['Management oversight of pre-proceedings work.', 'Management oversight of pre-proceedings work is now strong.', 'Management oversight of pre-proceedings work remains weak.'],
  ['The sufficiency of suitable placements for children in care.', 'There are now enough suitable placements for children in care.', 'There are still too few suitable placements for children in care.'],
  ['The timeliness of initial health assessments for children in care.', 'Initial health assessments for children in care are now timely.', 'Initial health assessments for children in care are still too often late.'],
  ['The recording of strategy discussions.', 'Strategy discussions are now well recorded.', 'The recording of strategy discussions remains inconsistent.'],
] as const

const grades = ['Outstanding', 'Good', 'Good', 'Good', 'Requires improvement to be good', 'Requires improvement to be good', 'Inadequate'] as const
const months = ['January', 'March', 'May', 'July', 'September', 'November'] as const
const areas = [
  'The impact of leaders on social work practice with children and families',
  'The experiences and progress of children who need help and protection',
  'The experiences and progress of children in care',
  'The experiences and progress of care leavers',
] as const
/** The year of each round of inspections; from the last no overall grade is given. */
const rounds = [2018, 2021, 2024, 2026] as const

/** Reports of inspections that never were, by their files' names: the pictures of docs/analysts.md show them. */
export function inventedLetters(): ReadonlyMap<string, string> {
  const letters = new Map<string, string>()
  const places = authorities.filter(({ abolished }) => abolished === undefined)
  places.forEach(({ id, name }, place) => rounds.forEach((year, round) => {
    if (round === rounds.length - 1 && place % 3 > 0) return
    letters.set(`${id}-${year}.txt`, letter(name, place, round))
  }))
  return letters
}

/** The same as the inspectorate would publish it, with two rows that say something else. */
export function inventedOutcomes(): string {
  const rows = [...inventedLetters()].map(([, text], at) => rowOf(text.split('\n\n'), at))
  return ['Local authority,Inspection start date,Inspection end date,Overall effectiveness', ...rows].join('\n')
}

const days = /(?<first>\d+) to (?<last>\d+) (?<month>\w+) (?<year>\d+)/

function rowOf(lines: readonly string[], at: number): string {
  const { first, last, month, year } = days.exec(lines[2] ?? '')?.groups ?? {}
  const read = lines.find((line) => line.startsWith('Overall effectiveness'))?.split(' | ')[1] ?? ''
  const [start, end] = [first, last].map((day) => `${day} ${month} ${year}`)
  return [`"${lines[0]}"`, start, at === 8 ? `${Number(last) + 1} ${month} ${year}` : end, at === 42 ? 'Outstanding' : read].join(',')
}

function letter(name: string, place: number, round: number): string {
  const year = (rounds[round] as number) + (round < rounds.length - 1 ? place % 3 : 0)
  const month = year === 2026 ? 'May' : months[(place + round) % months.length]
  const overall = gradeOf(place, round)
  const lines = areas.map((area, at) => `${area} | ${at === (place + round) % areas.length ? gradeOf(place + at, round + 1) : overall}`)
  return [
    name, 'Inspection of local authority children’s services', `Inspection dates: ${4 + (place % 9)} to ${8 + (place % 9)} ${month} ${year}`,
    'Lead inspector: Ann Okoro, His Majesty’s Inspector', 'Judgement | Grade', ...lines, ...(year < 2026 ? [`Overall effectiveness | ${overall}`] : []),
    'What needs to improve?', ...demanded(place, round).map((matter) => `• ${matter[0]}`),
    'The experiences and progress of children who need help and protection',
    ...(round > 0 ? demanded(place, round - 1).map((matter, at) => `${at + 1}. ${matter[(place + at) % 2 === 0 ? 1 : 2]}`) : ['1. Children are seen by social workers who know them well.']),
  ].join('\n\n')
}

function gradeOf(place: number, round: number): string {
  return grades[(place * 5 + round * 3 + (place % 4)) % grades.length] as string
}

function demanded(place: number, round: number): (typeof matters)[number][] {
  return [0, 2].map((step) => matters[(place + step + (place % 4 === 0 ? 0 : round)) % matters.length] as (typeof matters)[number])
}
