const data = /\.(?:json|ya?ml|ndjson|jsonl)$/i
/** What file managers and archivers leave behind. */
const litter = /(?:^|\/)(?:\.(?!\.?(?:\/|$))[^/]*|__MACOSX|Thumbs\.db|desktop\.ini)(?:\/|$)/i

/** Records, labels and lists that stand beside documents are none. */
export function isDocumentName(name: string): boolean {
  return !data.test(name)
}

/** Whether a file inside a container is looked at: hidden ones are passed over as they are in a folder. */
export function isMemberName(name: string): boolean {
  return isDocumentName(name) && !litter.test(withoutDots(name))
}

/** The names of members as they go into `source.file`: after the container's own, each once. */
export function memberNames(container: string, names: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return `${container}!/${withoutDots(name)}${count > 1 ? `#${count}` : ''}`
  })
}

/** `./` and `../` steps say nothing of a member's place in its container; what leads out is refused when it is opened. */
function withoutDots(name: string): string {
  return name.replace(/^(?:\.{0,2}\/)+/, '')
}
