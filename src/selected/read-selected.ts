import { Unread } from '../text/grounded.ts'
import type { View } from '../text/view.ts'
import { kindOfField } from '../record/pointer.ts'
import { settle } from '../record/settle.ts'
import type { DocketRecord, Evidence } from '../record/schema.ts'
import { actionIn, findingIn, pointIn } from './entries.ts'
import { authorityIn, dayIn, issuerIn, periodIn, previousIn } from './facts.ts'
import { areaIn, gradeIn, judgementIn } from './judged.ts'
import { contactIn, emailIn, inspectorIn, nameIn, organisationIn, personIn, phoneIn, roleIn, titleIn } from './people.ts'

type Rule = (view: View, record: DocketRecord) => unknown

/** What selected words say as a value of a field, with the words of each part of it; or why they say none. */
export type Selected =
  | { readonly value: unknown; readonly words: readonly Pick<Evidence, 'pointer' | 'start' | 'end'>[] }
  | { readonly message: string }

const words: Rule = (view) => view.words()
const person = { '': personIn, '/name': nameIn, '/role': words, '/organisation': organisationIn }

/** How each field, and each entry of a list, is read from words: as the rules read it. */
const rules: Readonly<Record<string, Rule>> = {
  '/title': words, '/scope': words, '/issuer': issuerIn, '/authority': authorityIn,
  '/dates/document': dayIn, '/dates/meeting': dayIn, '/dates/nextBy': words, '/dates/inspection/*': periodIn, '/dates/previous/*': previousIn,
  ...under('/inspectors/*', { '': inspectorIn, '/name': nameIn, '/role': roleIn, '/title': titleIn, '/organisation': organisationIn }),
  ...under('/addressees/*', person), ...under('/signatories/*', person), ...under('/copiedTo/*', person),
  ...under('/contacts/*', { '': contactIn, '/name': nameIn, '/role': words, '/phone': phoneIn, '/email': emailIn }),
  ...under('/judgements/*', { '': judgementIn, '/area': areaIn, '/label': words, '/grade': gradeIn, '/gradePrinted': words }),
  ...under('/actions/*', { '': actionIn, '/text': pointIn, '/number': words, '/timescale': words, '/owner': words, '/items/*': pointIn }),
  ...under('/findings/*', { '': findingIn, '/text': pointIn, '/section': words }),
}

function under(entry: string, parts: Readonly<Record<string, Rule>>): Record<string, Rule> {
  return Object.fromEntries(Object.entries(parts).map(([part, rule]) => [entry + part, rule]))
}

/** Reads a field of a record from words that a person selected, by the parsers of the rules. */
export function readSelected(pointer: string, selected: View, record: DocketRecord): Selected {
  const rule = rules[kindOfField(pointer)]
  if (!rule) return { message: 'This is chosen from a list; no words are read for it.' }
  const view = selected.trim()
  const draft = view.isEmpty ? undefined : rule(view, record)
  if (draft === undefined || draft instanceof Unread) return { message: draft?.message ?? 'These words do not say it.' }
  const { body: { value }, evidence, warnings: [warning] } = settle<{ value: unknown }>({ value: draft })
  if (value === null || warning) return { message: warning?.message ?? 'These words do not say it.' }
  return { value, words: evidence.map(({ pointer: at, start, end }) => ({ pointer: at.slice('/value'.length), start, end })) }
}
