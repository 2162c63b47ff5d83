import { areaNames } from '../../../analysis/display/area-names.ts'
import { gradeNames } from '../../../analysis/display/grade-names.ts'
import { typeName } from '../../../analysis/display/type-names.ts'
import { type Framework, frameworks } from '../../../vocabulary/frameworks.ts'
import { type FacetId, none } from '../../asking/facets.ts'
import { type Measure, type Standing, type Ungraded, isUngraded } from '../../asking/standings.ts'
import type { Report } from '../report.ts'

/** How facets are called, and what stands for having no value of one. */
export const facetNames: Readonly<Record<FacetId, { readonly name: string; readonly none: string }>> = {
  type: { name: 'Type', none: 'No type' },
  counts: { name: 'Counts as', none: 'Nothing' },
  year: { name: 'Year of the document', none: 'No date' },
  inspected: { name: 'Year inspected', none: 'No day of an inspection' },
  authority: { name: 'Authority', none: 'No authority' },
  region: { name: 'Region', none: 'No region' },
  framework: { name: 'Framework', none: 'No framework' },
  grade: { name: 'Grade of the inspection', none: 'No graded inspection' },
  warning: { name: 'Warning', none: 'No warning' },
  reader: { name: 'Format', none: 'Unknown' },
  inspector: { name: 'Inspector', none: 'No inspector' },
}

const countsNames: Readonly<Record<string, string>> = {
  inspection: 'Inspection', visit: 'Visit', again: 'Another report of one that counts', paper: 'Council paper', press: 'Press', unknown: 'Other',
}

/** Any other reader is shown by its id. */
const readerNames: Readonly<Record<string, string>> = {
  pdfium: 'PDF', 'pdf-parse': 'PDF (second reader)', docx: 'Word', doc: 'Word 97–2003', odt: 'OpenDocument', rtf: 'RTF', html: 'Web page',
  text: 'Text', tesseract: 'Picture',
}

const ungradedNames: Readonly<Record<Ungraded, string>> = {
  'areas-alone': 'Areas alone', 'not-graded': 'Not graded', contradicted: 'Contradicts itself', 'no-grade': 'No grade read',
}

export function measureName(measure: Measure): string {
  return measure === 'headline' ? 'Headline grade' : areaNames[measure].name
}

function standingName(standing: Standing): string {
  return isUngraded(standing) ? ungradedNames[standing] : gradeNames[standing].name
}

/** A framework's name; one that a project declares is shown by its id. */
export function frameworkName(id: string): string {
  return frameworks[id as Framework] ?? id
}

/** How a value of a facet is called. */
export function valueName(report: Report, facet: FacetId, value: string): string {
  if (value === none) return facetNames[facet].none
  switch (facet) {
    case 'type': return typeName(value)
    case 'counts': return countsNames[value] ?? value
    case 'authority': return report.authorityName(value) ?? value
    case 'framework': return frameworkName(value)
    case 'reader': return readerNames[value] ?? value
    case 'grade': return gradeValueName(value)
    case 'inspector': return inspectorName(value)
    default: return value
  }
}

/** "Una Peverell, led". */
function inspectorName(value: string): string {
  const [part = '', ...name] = value.split(':')
  return `${name.join(':')}, ${part}`
}

/** "Good" of the whole, "Leadership: Good" of an area; an address may say anything. */
function gradeValueName(value: string): string {
  const [measure = '', standing = ''] = value.split(':')
  const name = standing in gradeNames || standing in ungradedNames ? standingName(standing as Standing) : standing
  return measure === 'headline' ? name : `${measure in areaNames ? measureName(measure as Measure) : measure}: ${name}`
}
