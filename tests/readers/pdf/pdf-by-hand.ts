/** What a PDF made by hand has besides its pages' content. */
export interface Extras {
  /** Entries of each page. */
  readonly page?: string
  /** Content of the form `/X`. */
  readonly form?: string
  /** Entries of that form. */
  readonly formEntries?: string
  /** Entries of the catalog. */
  readonly catalog?: string
  /** Entries of the pages' resources. */
  readonly resources?: string
  /** Fonts besides `/F` and `/B`, as entries. */
  readonly fonts?: string
  /** Objects of whatever kind: the first is `6 0 R`. */
  readonly objects?: readonly string[]
}

/** Makes a PDF of content streams written by hand; `/F` is Helvetica, `/B` its bold, `/X` a form of the given content. */
export function makePdf(contents: readonly string[], { page = '', form, formEntries = '', catalog = '', resources = '', fonts: more = '', objects: extra = [] }: Extras = {}): Uint8Array {
  const fonts = `/Font << /F 3 0 R /B 4 0 R ${more} >>`
  const all = `/Resources << ${fonts} ${form === undefined ? '' : '/XObject << /X 5 0 R >>'} ${resources} >>`
  const first = 6 + extra.length
  const kids = contents.map((_, index) => `${first + 2 * index} 0 R`)
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${contents.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    stream(form ?? '', `/Type /XObject /Subtype /Form /BBox [0 0 600 850] /Matrix [1 0 0 1 0 0] /Resources << ${fonts} >> ${formEntries}`),
    ...extra,
    ...contents.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${page} ${all} /Contents ${first + 2 * index + 1} 0 R >>`,
      stream(content),
    ]),
  ]
  return assemble(objects)
}

/** An object that is a stream. */
export function stream(content: string, entries = ''): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`
}

/** Helvetica whose ToUnicode map, the object after it, says what codes show: each as a pair of hexadecimal numbers. */
export function mappedFont(number: number, pairs: readonly (readonly [code: string, shown: string])[]): string[] {
  const map = pairs.map(([code, shown]) => `<${code}> <${shown}>`).join('\n')
  const cmap = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def /CMapType 2 def
1 begincodespacerange <00> <FF> endcodespacerange
${pairs.length} beginbfchar
${map}
endbfchar endcmap end end`
  return [`<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode ${number + 1} 0 R >>`, stream(cmap)]
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
