import type { Action, DocketRecord, Inspector, Judgement } from '../record/schema.ts'
import type { ExpectedRecord } from './expected.ts'
import { foldName, foldWords, similarity } from './similarity.ts'

/** Texts of fields that tell the same in slightly other words. */
const alike = 0.8
/** Texts of actions and findings that are the same entry. */
const sameEntry = 0.9

export interface ScalarField {
  readonly kind: 'scalar'
  readonly name: string
  readonly pointer: string
  want(expected: ExpectedRecord): string | number | null | undefined
  got(record: DocketRecord): string | number | null | undefined
  same(want: string, got: string): boolean
}

export interface SetField {
  readonly kind: 'set'
  readonly name: string
  readonly pointer: string
  want(expected: ExpectedRecord): readonly unknown[] | undefined
  got(record: DocketRecord): readonly unknown[]
  score(want: never, got: never): number
  readonly least: number
  show(entry: never): string
  /** The words of an entry that may differ a little, where it has some. */
  words?(entry: never): string
  /** Leaves that are compared for each pair. */
  readonly leaves?: readonly Leaf[]
}

export interface Leaf {
  readonly name: string
  /** Of the leaf below its entry. */
  readonly pointer: string
  of(entry: never): string | number | null | undefined
  /** Whether two say the same; by default when their words do, as they are compared. */
  same?(want: string, got: string): boolean
}

export type Field = ScalarField | SetField

type Period = { start?: string; end?: string }
type Previous = { date?: string; what?: string }
type Person = { name?: string | null; role?: string | null; organisation?: string | null }
type Entry = { kind?: string; text?: string; items?: readonly unknown[] }

const sameWords = (want: string, got: string): boolean => foldWords(want) === foldWords(got)
const similarWords = (want: string, got: string): boolean => similarity(want, got) >= alike
const equal = (key: (entry: never) => string) => (want: never, got: never) => (key(want) === key(got) ? 1 : 0)

const period = ({ start, end }: Period): string => `${start}..${end}`
const personKey = ({ name, role, organisation }: Person): string => foldName(name ?? role ?? organisation ?? '')
const person = ({ name, role, organisation }: Person): string => name ?? role ?? organisation ?? ''
const judgement = ({ area, grade }: Partial<Judgement>): string => `${area}: ${grade}`
const entry = ({ kind, text }: Entry): string => (kind === undefined ? `${text}` : `${kind}: ${text}`)
const wholeText = ({ text, items = [] }: Entry): string => [
  text ?? '',
  ...items.map((item) => (typeof item === 'string' ? item : ((item as { text?: string }).text ?? ''))),
].join(' ')
const sameKindAlike = (textOf: (entry: Entry) => string) => (want: Entry, got: Entry) => ([undefined, got.kind].includes(want.kind)
  ? similarity(textOf(want), textOf(got))
  : 0)

function scalar(name: string, pointer: string, want: ScalarField['want'], got: ScalarField['got'], same = sameWords): ScalarField {
  return { kind: 'scalar', name, pointer, want, got, same }
}

function set(field: Omit<SetField, 'kind' | 'least'> & { least?: number }): SetField {
  return { kind: 'set', least: 1, ...field }
}

function people(name: 'addressees' | 'signatories' | 'copiedTo' | 'contacts'): SetField {
  return set({
    name, pointer: `/${name}`, want: (expected) => expected[name], got: (record) => record[name], score: equal(personKey), show: person,
    words: person,
  })
}

function graded(
  name: string,
  when: Judgement['when'],
  narrow: (list: readonly Partial<Judgement>[]) => readonly Partial<Judgement>[],
): SetField {
  const of = (list: readonly Partial<Judgement>[] | undefined) => list && narrow(list.filter((entry) => (entry.when ?? 'current') === when))
  return set({
    name, pointer: '/judgements', want: (expected) => of(expected.judgements), got: (record) => of(record.judgements) ?? [],
    score: equal(judgement), show: judgement,
  })
}

/** The last of the entries with one key: an event or grade may be named twice. */
function distinct<T>(list: readonly T[], key: (entry: T) => string): T[] {
  return [...new Map(list.map((entry) => [key(entry), entry])).values()]
}

/** Every field that is compared, and how. */
export const fields: readonly Field[] = [
  scalar('documentType', '/documentType', (e) => e.documentType, (r) => r.documentType),
  scalar('issuer', '/issuer', (e) => e.issuer, (r) => r.issuer),
  scalar('framework', '/framework', (e) => e.framework, (r) => r.framework),
  scalar('scope', '/scope', (e) => e.scope, (r) => r.scope, similarWords),
  scalar('authority', '/authority', (e) => (e.authority === undefined ? undefined : (e.authority?.name ?? null)), (r) => r.authority?.name),
  scalar('dates.document', '/dates/document', (e) => e.dates?.document, (r) => r.dates.document),
  scalar('dates.meeting', '/dates/meeting', (e) => e.dates?.meeting, (r) => r.dates.meeting),
  scalar('dates.nextBy', '/dates/nextBy', (e) => e.dates?.nextBy, (r) => r.dates.nextBy, similarWords),
  set({
    name: 'dates.inspection', pointer: '/dates/inspection', want: (e) => e.dates?.inspection, got: (r) => r.dates.inspection,
    score: equal(period), show: period,
  }),
  set({
    name: 'dates.previous', pointer: '/dates/previous',
    want: (e) => e.dates?.previous
      && distinct(e.dates.previous, ({ date }) => date ?? ''), got: (r) => distinct(r.dates.previous, ({ date }) => date),
    score: equal(({ date }: Previous) => date ?? ''), show: ({ date, what }: Previous) => `${date} ${what ?? ''}`,
  }),
  set({
    name: 'inspectors', pointer: '/inspectors', want: (e) => e.inspectors, got: (r) => r.inspectors, score: equal(personKey), show: person,
    words: person,
    leaves: [
      { name: 'inspectors.role', pointer: '/role', of: ({ role }: Partial<Inspector>) => role },
      { name: 'inspectors.title', pointer: '/title', of: ({ title }: Partial<Inspector>) => title },
      { name: 'inspectors.organisation', pointer: '/organisation', of: ({ organisation }: Partial<Inspector>) => organisation },
    ],
  }),
  people('addressees'), people('signatories'), people('copiedTo'), people('contacts'),
  graded('judgements', 'current', (list) => list),
  graded('judgements.previous', 'previous', (list) => distinct(list, judgement)),
  set({
    name: 'actions', pointer: '/actions', want: (e) => e.actions, got: (r) => r.actions, least: sameEntry, score: sameKindAlike(wholeText),
    show: entry, words: wholeText,
    leaves: [
      { name: 'actions.timescale', pointer: '/timescale', of: ({ timescale }: Partial<Action>) => timescale },
      { name: 'actions.owner', pointer: '/owner', of: ({ owner }: Partial<Action>) => owner },
      { name: 'actions.items', pointer: '/items', of: ({ items }: Partial<Action>) => items?.length },
    ],
  }),
  set({
    name: 'noneStated', pointer: '/noneStated', want: (e) => e.noneStated, got: (r) => r.noneStated, score: equal((kind: string) => kind),
    show: (kind: string) => kind,
  }),
  set({
    name: 'findings', pointer: '/findings', want: (e) => e.findings, got: (r) => r.findings, least: sameEntry,
    score: sameKindAlike(({ text }) => text ?? ''), show: entry, words: ({ text }: Entry) => text ?? '',
  }),
]

/** The fields that a record must have right to count as exact. */
export const coreFields = [
  'documentType', 'authority', 'dates.document', 'dates.inspection', 'inspectors', 'judgements', 'actions',
] as const
