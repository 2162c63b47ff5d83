import { doc } from './formats/doc.ts'
import { docx } from './formats/docx.ts'
import { eml } from './formats/eml.ts'
import { html } from './formats/html.ts'
import { msg } from './formats/msg.ts'
import { odt } from './formats/odt.ts'
import { pdf } from './formats/pdf.ts'
import { rtf } from './formats/rtf.ts'
import { text } from './formats/text.ts'
import type { Column } from './kinds.ts'

/** The table of what is shown and hidden: a column for each format. */
export const columns: readonly Column[] = [docx, doc, odt, rtf, html, pdf, eml, msg, text]
