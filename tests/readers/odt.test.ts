import { expect, it } from 'vitest'
import { type OdtParts, odtFile } from '../support/odt-file.ts'
import { readBytes } from '../support/word-file.ts'

async function linesOf(body: string, parts?: OdtParts): Promise<string[]> {
  return (await readBytes('a.odt', odtFile(body, parts))).doc.text.split('\n').filter((line) => line !== '')
}

const counted = (name: string, format: string, start: number): string => `<text:list-style style:name="${name}"><text:list-level-style-number text:level="1" style:num-prefix="(" style:num-suffix=")" style:num-format="${format}" text:start-value="${start}"/></text:list-style>`
const list = (style: string, inside: string): string => `<text:list text:style-name="${style}"><text:list-item>${inside}</text:list-item></text:list>`

it('numbers a list within a list by its own style, though that knows no second level', async () => {
  const body = list('Outer', `<text:p>The cabinet should</text:p>${list('First', '<text:p>note the report</text:p>')}${list('Second', '<text:p>approve the plan.</text:p>')}`)
  const styles = counted('Outer', '1', 14) + counted('First', 'a', 1) + counted('Second', 'a', 2)
  expect(await linesOf(body, { automatic: styles })).toEqual(['(14) The cabinet should', '  (a) note the report', '  (b) approve the plan.'])
})

it('numbers headings by the outline', async () => {
  const outline = '<text:outline-style><text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>'
  const heading = (level: number, words: string, told = ''): string => `<text:h text:outline-level="${level}"${told}>${words}</text:h>`
  const body = heading(1, 'Scope') + heading(1, 'Contents', ' text:is-list-header="true"') + heading(1, 'Findings') + heading(2, 'Leaders')
  expect(await linesOf(body, { styles: outline })).toEqual(['1. Scope', 'Contents', '2. Findings', '2.1 Leaders'])
})

it('reads white words where something may lie under them', async () => {
  const white = '<style:style style:name="T2" style:family="text"><style:text-properties fo:color="#FFFFFF"/></style:style>'
  const shaded = '<style:style style:name="P2" style:family="paragraph"><style:paragraph-properties fo:background-color="#333333"/></style:style>'
  const span = '<text:span text:style-name="T2">white</text:span>'
  expect(await linesOf(`<text:p>One ${span}</text:p><text:p text:style-name="P2">Two ${span}</text:p>`, { automatic: white + shaded })).toEqual(['One', 'Two white'])
  expect(await linesOf(`<text:p>One ${span}<draw:frame text:anchor-type="page"/></text:p>`, { automatic: white })).toEqual(['One white'])
})

it('reads margins of the kinds of pages that are used alone, the first page’s before the others', async () => {
  const master = (name: string, words: string, next = ''): string => `<style:master-page style:name="${name}"${next}><style:header><text:p>${words}</text:p></style:header></style:master-page>`
  const masters = master('Standard', 'Page two') + master('First', 'Page one', ' style:next-style-name="Standard"') + master('Other', 'concealed')
  const automatic = '<style:style style:name="P1" style:family="paragraph" style:master-page-name="First"/>'
  expect(await linesOf('<text:p text:style-name="P1">The letter.</text:p>', { automatic, masters })).toEqual(['The letter.', 'Page one', 'Page two'])
})

it('reads what a list in the text shows', async () => {
  const field = 'urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0'
  const param = (name: string, value: string): string => `<f:param f:name="${name}" f:value="${value}"/>`
  const mark = `<f:fieldmark xmlns:f="${field}">${param('Dropdown_ListEntry', 'good')}${param('Dropdown_ListEntry', 'poor')}${param('Dropdown_Selected', '1')}</f:fieldmark>`
  expect(await linesOf(`<text:p>The grade is ${mark}.</text:p>`)).toEqual(['The grade is poor.'])
})
