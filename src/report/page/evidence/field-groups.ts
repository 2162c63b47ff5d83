/** Fields of a record that a reader takes for one subject. */
export interface FieldGroup {
  readonly id: string
  readonly heading: string
  readonly fields: readonly string[]
}

export const fieldGroups: readonly FieldGroup[] = [
  { id: 'about', heading: 'About', fields: ['title', 'issuer', 'framework', 'scope', 'authority'] },
  { id: 'dates', heading: 'Dates', fields: ['dates'] },
  { id: 'people', heading: 'People', fields: ['inspectors', 'addressees', 'signatories', 'copiedTo', 'contacts'] },
  { id: 'judgements', heading: 'Judgements', fields: ['judgements'] },
  { id: 'actions', heading: 'Actions', fields: ['actions', 'noneStated'] },
  { id: 'findings', heading: 'Findings', fields: ['findings'] },
]
