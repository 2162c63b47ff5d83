interface Schema {
  readonly type?: string
  readonly description?: string
  readonly const?: string
  readonly enum?: readonly string[]
  readonly format?: string
  readonly pattern?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
}

const opening = `# The record

<!-- Made from src/record/schema.ts by npm run reference. -->

One document gives one record. \`schemas/record.schema.json\` is the same for programs, and \`docket schema\` prints it.

- What a document does not say is \`null\` or an empty list. What was seen and not understood is a warning.
- Every value that was read has an entry in \`evidence\`: \`pointer\` is the JSON Pointer of the value, and \`quote\` stands, letter for letter,
  from \`start\` to \`end\` in the document's text, which \`docket text FILE\` prints. Offsets count UTF-16 code units.
- With \`docket extract --boxes\` each entry of a document with pages has \`boxes\` too: the rectangles in which its words are printed, one a line, in
  the order of the text. They count points (1/72 inch) to the right and downwards from the upper left corner of the page as viewers show it, turned
  upright and cut to its crop box. A line that lies askew on a scan has several, and words that no page shows have none.
- The same bytes give the same record. Dates are ISO 8601; names stand as printed, without honorifics.

| field | type | meaning |
|---|---|---|
`

/** The fields of a record, from its JSON Schema. */
export function recordDocument(schema: Schema): string {
  return `${opening}${rowsOf(schema, '').join('\n')}\n`
}

function rowsOf(schema: Schema, path: string): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const isLeftOut = !schema.required?.includes(name)
    const { inner, type } = unwrapped(field)
    const at = `${path}${name}`
    const described = [field.description, inner.description].find(Boolean) ?? ''
    return [`| \`${at}\` | ${type}${isLeftOut ? ', or left out' : ''} | ${sentence(described, inner)} |`, ...rowsOf(inner, `${at}${type.startsWith('list') ? '[]' : ''}.`)]
  })
}

/** What stands behind \`or null\` and \`list of\`. */
function unwrapped(field: Schema): { inner: Schema; type: string } {
  if (field.anyOf) {
    const [first = {}, ...others] = field.anyOf
    const { inner, type } = unwrapped(first)
    const isNull = others.some((other) => other.type === 'null')
    const isOwn = others.some(({ pattern }) => pattern?.startsWith('^x-'))
    return { inner, type: [type, ...(isOwn ? ['one of a project’s own, `x-…`'] : []), ...(isNull ? ['null'] : [])].join(' or ') }
  }
  if (field.items) {
    const { inner, type } = unwrapped(field.items)
    return { inner, type: `list of ${type}s` }
  }
  return { inner: field, type: plainType(field) }
}

function plainType({ type = 'value', format, enum: ids }: Schema): string {
  if (ids) return 'id'
  if (format === 'date') return 'date'
  return format === 'date-time' ? 'time' : type
}

function sentence(description: string, { enum: ids, const: only }: Schema): string {
  const values = ids ? `One of ${ids.map((id) => `\`${id}\``).join(', ')}.` : only && `\`${only}\`.`
  const words = description && `${description.charAt(0).toUpperCase()}${description.slice(1).replace(/[.]$/, '')}.`
  return [words, values].filter(Boolean).join(' ')
}
