/** Makes a PDF of content streams written by hand; `/F` is Helvetica, `/B` its bold, `/X` a form of the given content. */
export function makePdf(contents: readonly string[], { page = '', form }: { page?: string; form?: string } = {}): Uint8Array {
  const fonts = '/Font << /F 3 0 R /B 4 0 R >>'
  const resources = `/Resources << ${fonts} ${form === undefined ? '' : '/XObject << /X 5 0 R >>'} >>`
  const first = 6
  const kids = contents.map((_, index) => `${first + 2 * index} 0 R`)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${contents.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    stream(form ?? '', `/Type /XObject /Subtype /Form /BBox [0 0 600 850] /Matrix [1 0 0 1 0 0] /Resources << ${fonts} >>`),
    ...contents.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${page} ${resources} /Contents ${first + 2 * index + 1} 0 R >>`,
      stream(content, ''),
    ]),
  ]
  return assemble(objects)
}

function stream(content: string, entries: string): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`
}

function assemble(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.7\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
  return Buffer.from(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`, 'latin1')
}

/** A line of text at a place. */
export function line(text: string, x: number, y: number, size = 12, font = 'F'): string {
  return `BT /${font} ${size} Tf ${x} ${y} Td (${text}) Tj ET`
}
