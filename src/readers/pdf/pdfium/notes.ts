import type { Budget } from '../../limits/budget.ts'
import type { AttachedFile } from '../pdf-file.ts'
import { attachedFile } from './attached-files.ts'
import type { OpenDocument } from './document.ts'

/** What `FPDFAnnot_GetSubtype` says of an annotation. */
const kinds = { freeText: 3, stamp: 13, file: 17, field: 20 } as const
const printed: readonly number[] = [kinds.freeText, kinds.stamp, kinds.field]
/** Hidden, or not to be seen. */
const hiddenFlags = 0x02 | 0x20
/** Bytes of what PDFium is told of a form's surroundings: its version, and no function to call back. */
const surroundings = { size: 512, version: 1 }
const onScreen = 0

/** What stands upon a document's pages: the values of form fields, notes that print and stamps, and files pinned to them. */
export class Notes {
  readonly files: AttachedFile[] = []
  private form = 0
  private info = 0

  constructor(private readonly document: OpenDocument, private readonly budget: Budget) {}

  /** The page with what stands upon it drawn into it, so that it is read in its place; undefined where nothing does. */
  drawnInto(page: number, index: number): number | undefined {
    const { calls, handle } = this.document
    if (!this.keepPrinted(page)) return undefined
    this.makeAppearances(page)
    calls.FPDFPage_Flatten(page, onScreen)
    calls.FORM_OnBeforeClosePage(page, this.form)
    calls.FPDF_ClosePage(page)
    return calls.FPDF_LoadPage(handle, index)
  }

  close(): void {
    const { calls } = this.document
    if (this.form) calls.FPDFDOC_ExitFormFillEnvironment(this.form)
    if (this.info) calls.free(this.info)
  }

  /** Takes away all that is not printed, such as links, where there is something that is. */
  private keepPrinted(page: number): boolean {
    const { calls } = this.document
    const count = calls.FPDFPage_GetAnnotCount(page)
    const others = Array.from({ length: Math.max(0, count) }, (_, index) => index).filter((index) => !this.isPrinted(page, index))
    if (others.length >= count) return false
    for (const index of others.reverse()) calls.FPDFPage_RemoveAnnot(page, index)
    return true
  }

  private isPrinted(page: number, index: number): boolean {
    const { calls } = this.document
    const note = calls.FPDFPage_GetAnnot(page, index)
    if (!note) return false
    const kind = calls.FPDFAnnot_GetSubtype(note)
    const isHidden = (calls.FPDFAnnot_GetFlags(note) & hiddenFlags) !== 0
    if (kind === kinds.file) this.addFile(calls.FPDFAnnot_GetFileAttachment(note))
    calls.FPDFPage_CloseAnnot(note)
    return printed.includes(kind) && !isHidden
  }

  private addFile(attachment: number): void {
    const file = attachedFile(this.document, attachment, this.budget)
    if (file) this.files.push(file)
  }

  /** Files may leave it to the reader to draw a value in its field. */
  private makeAppearances(page: number): void {
    const { calls, memory, handle } = this.document
    if (!this.info) {
      this.info = memory.cleared(surroundings.size, surroundings.version)
      this.form = calls.FPDFDOC_InitFormFillEnvironment(handle, this.info)
    }
    calls.FORM_OnAfterLoadPage(page, this.form)
  }
}
