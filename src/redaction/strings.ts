/** Fields that are no words of a document: ids, hashes, codes, places. */
const fixed = new Set([
  'schemaVersion', 'id', 'sha256', 'mediaType', 'reader', 'documentType', 'runnerUp', 'framework', 'area', 'grade', 'when', 'kind', 'code', 'rule',
  'pointer', 'corrected', 'redacted', 'authority', 'noneStated', 'precision', 'date', 'start', 'end', 'document', 'meeting',
])

/** The same value with every text in it changed, but for what is no words. */
export function mapStrings<Value>(value: Value, change: (text: string, field: string) => string, field = ''): Value {
  if (typeof value === 'string') return change(value, field) as Value
  if (Array.isArray(value)) return value.map((entry: unknown) => mapStrings(entry, change, field)) as Value
  if (value === null || typeof value !== 'object') return value
  const parts = Object.entries(value) as [string, unknown][]
  return Object.fromEntries(parts.map(([key, part]) => [key, fixed.has(key) ? part : mapStrings(part, change, key)])) as Value
}

/** All texts in a value but what is no words, each once. */
export function stringsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') return found.add(value)
  if (value === null || typeof value !== 'object') return found
  for (const [key, part] of Object.entries(value)) if (!fixed.has(key)) stringsIn(part, found)
  return found
}
