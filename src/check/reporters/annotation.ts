/** A line that GitHub Actions shows as an annotation of a file. */
export function annotation(kind: 'error' | 'warning' | 'notice', file: string, title: string, message: string): string {
  return `::${kind} file=${property(file)},title=${property(title)}::${escaped(message)}`
}

function escaped(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function property(text: string): string {
  return escaped(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
