import type writeExcelFile from 'write-excel-file/node'
import { getCellAddress, getOrderOfSiblings, getSelfClosingTagMarkup, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility'

/** How many rows and columns a sheet has, its header among them. */
export interface Extent {
  readonly rows: number
  readonly columns: number
}

type Feature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>['features']>[number]

const sheetFile = 'xl/worksheets/sheet{id}.xml'

/** Puts a filter on every column of each sheet, which the library has no option for. */
export function autoFilter(extents: readonly Extent[]): Feature {
  return { files: { transform: { [sheetFile]: { transform: (xml, _options, { sheetIndex }) => withFilter(xml, extents[sheetIndex] as Extent) } } } }
}

function withFilter(xml: string, { rows, columns }: Extent): string {
  const filter = getSelfClosingTagMarkup('autoFilter', { ref: `A1:${getCellAddress(rows - 1, columns - 1)}` })
  return insertElementMarkupAccordingToOrderOfSiblings(xml, filter, getOrderOfSiblings(sheetFile, 'worksheet') ?? [], 'worksheet')
}
