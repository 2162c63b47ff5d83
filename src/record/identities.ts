import type { DocketRecord } from './schema.ts'

/** Characters of a long text that make two versions of it one. */
const beginning = 40

type Identity<List> = List extends readonly (infer Entry)[] ? (entry: Entry) => string : never
type Lists = { readonly [Field in keyof DocketRecord]?: Identity<DocketRecord[Field]> }

/**
 * What makes two entries of a list one entry that changed, and not one that went and one that came. An entry of a list that is not
 * here is the same only when nothing of it changed.
 */
export const identities: Lists = {
  inspectors: ({ name }) => name,
  addressees: ({ name, role }) => name ?? role ?? '',
  signatories: ({ name, role }) => name ?? role ?? '',
  copiedTo: ({ name, role }) => name ?? role ?? '',
  contacts: ({ name, email, phone, role }) => name ?? email ?? phone ?? role ?? '',
  judgements: ({ area, label, when }) => [area, when, ...(area === 'other' || area === 'slac-other' ? [label] : [])].join(' '),
  actions: ({ text }) => text.slice(0, beginning),
  findings: ({ text }) => text.slice(0, beginning),
  evidence: ({ pointer }) => pointer,
  warnings: ({ code, message }) => `${code} ${message}`,
}

/**
 * What makes an entry of any list of a record the same one read otherwise: what {@link identities} says, or else the beginning of a text,
 * or the first part of what has several.
 * @param list JSON Pointer of the list
 */
export function identityIn(list: string, entry: unknown): string {
  const identity = identities[list.slice(1) as keyof DocketRecord] as ((entry: unknown) => string) | undefined
  if (typeof entry !== 'object' || entry === null) return String(entry).slice(0, beginning)
  // What a person wrote as an entry may lack a part of it.
  return identity ? identity({ text: '', ...entry }) : JSON.stringify(Object.values(entry)[0])
}
