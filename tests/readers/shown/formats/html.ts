import type { Cell, Column } from '../kinds.ts'

const styles = '.secret { display: none } p.white { color: #fff } @media print { .shown { display: none } }'

/** A page with some of it between its first and its last paragraph. */
function around(middle: string, told?: string): Cell {
  return { bytes: () => Buffer.from(`<!doctype html><meta charset="utf-8"><style>${styles}</style><p>Before.</p>${middle}<p>After.</p>`), told }
}

export const html: Column = {
  file: 'a.html',
  cells: {
    'hidden-words': around('<p>The grade is <span style="display: none">concealed</span><span hidden>concealed</span></p><p style="visibility:hidden">concealed</p>'),
    'hidden-by-style': around('<div class="note secret"><p>concealed</p></div>', 'hidden-words'),
    placeholder: around('<p>Date: <input placeholder="concealed"></p>'),
    'off-page': around('<p style="position: absolute; left: -9999px">concealed</p>'),
    'words-under-words': around('<p>The grade is <span style="opacity:0">concealed</span><span style="font-size:0px">concealed</span></p>'),
    'white-words': around('<p class="white">concealed</p><table bgcolor="white"><tr><td>Grade<td><font color="white">concealed</font></table>', 'hidden-words'),
    deleted: around('<p>The grade is <del>concealed</del><ins>good</ins></p>', 'tracked-changes'),
    'field-value': around('<p>Led by <input value="Jane Roe" class="shown"></p>'),
    direction: around('<p><bdo dir="ltr">5 </bdo><ruby>March<rp>(</rp><rt>concealed</rt><rp>)</rp></ruby><st1:year> 2024</st1:year></p>'),
    'line-break': around('<p>Jane Roe<br>Director</p><p>Jane Roe&#9;Director</p>'),
    'cell-with-tab': around('<table><tr><td>Overall&#9;effectiveness<td>good</table>'),
    embedded: around('<iframe srcdoc="&lt;p&gt;Jane Roe"></iframe>', 'left-out'),
    equation: around('<p><math><mi>x</mi></math></p>', 'left-out'),
    note: around('<p>The visit<sup><a href="#note">1</a></sup> ended.</p><p id="note"><sup>1</sup> Led by Jane Roe.</p>'),
    'drop-cap': around('<p><span style="float: left; font-size: 3em">C</span>hildren</p>'),
    'soft-hyphen': around('<p>safe&shy;guarding</p>'),
    charset: { bytes: () => Buffer.from('<meta charset="windows-1252"><p>Before.<p>the council\x92s \xA35<p>After.', 'latin1') },
    'page-header': around('<div title="header"><p>Jane Roe</p></div>'),
    comment: around('<!-- concealed -->'),
    object: around('<object data="data:application/pdf;base64,AAAA"></object>', 'left-out'),
    'drawn-words': around('<svg><text>Jane Roe</text></svg>', 'left-out'),
  },
}
