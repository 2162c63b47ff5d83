const data = /\.(?:json|ya?ml|ndjson|jsonl)$/i

/** Records, labels and lists that stand beside documents are none: walking a folder passes them over. A file named outright is always read. */
export function isDocumentName(name: string): boolean {
  return !data.test(name)
}

/** What may hold records. */
export function isRecordName(name: string): boolean {
  return data.test(name)
}
