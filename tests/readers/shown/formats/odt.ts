import { odtFile } from '../../../support/odt-file.ts'
import type { Cell, Column } from '../kinds.ts'

const automatic = [
  '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>',
  '<style:style style:name="T2" style:family="text"><style:text-properties fo:color="#ffffff"/></style:style>',
  '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Unseen"/>',
].join('')
const styles = '<style:style style:name="Unseen" style:family="paragraph"><style:text-properties text:display="none"/></style:style>'

/** An OpenDocument file with some XML between its first and its last paragraph. */
function around(middle: string, told?: string): Cell {
  return { bytes: () => odtFile(`<text:p>Before.</text:p>${middle}<text:p>After.</text:p>`, { automatic, styles }), told }
}

const deletion = '<text:tracked-changes><text:changed-region><text:deletion><text:p>concealed</text:p></text:deletion></text:changed-region></text:tracked-changes>'
const form = '<office:forms><form:form><form:text form:id="one" form:value="concealed" form:current-value="Jane Roe"/></form:form></office:forms>'

export const odt: Column = {
  file: 'a.odt',
  cells: {
    'hidden-words': around('<text:p>The <text:span text:style-name="T1">concealed</text:span></text:p><text:section text:display="none"><text:p>concealed</text:p></text:section>'),
    'hidden-by-style': around('<text:p text:style-name="P1">concealed</text:p><text:p>concealed<text:hidden-paragraph text:is-hidden="true"/></text:p>'),
    placeholder: around('<text:p>Date: <text:placeholder text:placeholder-type="text">&lt;concealed&gt;</text:placeholder></text:p>'),
    'white-words': around('<text:p>The grade is <text:span text:style-name="T2">concealed</text:span></text:p>', 'hidden-words'),
    deleted: around(`${deletion}<text:p>The grade is good</text:p>`, 'tracked-changes'),
    'field-value': around(`${form}<text:p>Led by <draw:control draw:control="one"/></text:p>`),
    'field-in-field': around('<text:p><text:conditional-text>on <text:date>6 June 2023</text:date></text:conditional-text><text:hidden-text text:is-hidden="true">concealed</text:hidden-text></text:p>'),
    direction: around('<text:p>5 <text:ruby><text:ruby-base>March</text:ruby-base><text:ruby-text>concealed</text:ruby-text></text:ruby> <text:meta>2024</text:meta></text:p>'),
    'line-break': around('<text:p>Jane Roe<text:line-break/>Director</text:p><text:p>Jane Roe<text:s text:c="3"/>Director</text:p><text:p>Jane Roe<text:tab/>Director</text:p>'),
    'text-box': around('<text:p><draw:frame><draw:text-box><text:p>Jane Roe</text:p></draw:text-box><svg:desc>concealed</svg:desc></draw:frame>The box is above.</text:p>'),
    'cell-with-tab': around('<table:table><table:table-row><table:table-cell><text:p>Overall<text:tab/>effectiveness</text:p></table:table-cell><table:table-cell><text:p>good</text:p></table:table-cell></table:table-row></table:table>'),
    equation: around('<text:p><draw:frame><draw:object><math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math></draw:object></draw:frame></text:p>', 'left-out'),
    note: around('<text:p>The visit<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Led by Jane Roe.</text:p></text:note-body></text:note> ended.</text:p>'),
    'drop-cap': around('<text:p><text:span>C</text:span>hildren</text:p>'),
    'soft-hyphen': around('<text:p>safe\u00ADguarding</text:p>'),
    charset: around('<text:p>the council’s £5</text:p>'),
    'page-header': {
      bytes: () => odtFile('<text:p>Before.</text:p><text:p>After.</text:p>', {
        masters: '<style:master-page style:name="Standard"><style:header><text:p>Jane Roe</text:p></style:header></style:master-page>',
      }),
    },
    comment: around('<text:p>The visit<office:annotation><text:p>concealed</text:p></office:annotation></text:p>'),
    object: around('<text:p><draw:frame><draw:object-ole/></draw:frame></text:p>', 'left-out'),
    chart: around('<text:p><draw:frame><draw:object xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="./Object 1"/></draw:frame></text:p>', 'left-out'),
    'drawn-words': around('<text:p><draw:custom-shape><text:p>Jane Roe</text:p><draw:enhanced-geometry draw:text-path="true"/></draw:custom-shape></text:p>'),
  },
}
