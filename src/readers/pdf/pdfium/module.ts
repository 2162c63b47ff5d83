/** The compiled module: its functions, and views of its memory that are replaced when the memory grows. */
export interface PdfiumModule {
  /** Called directly: the package wraps each function in checks that cost more than many of the functions do. */
  readonly wasmExports: PdfiumCalls
  readonly HEAPU8: Uint8Array
  readonly HEAPU16: Uint16Array
  readonly HEAPU32: Uint32Array
  readonly HEAPF32: Float32Array
  readonly HEAPF64: Float64Array
}

/** Where a page is drawn, in pixels, and how it is turned. */
type PagePlace = [left: number, top: number, width: number, height: number, rotate: number]

/**
 * The functions of PDFium that this reader calls: pages, objects and fonts are handles, buffers are addresses in the
 * module's memory. See fpdfview.h, fpdf_text.h, fpdf_edit.h, fpdf_annot.h,
 * fpdf_attachment.h, fpdf_flatten.h and fpdf_structtree.h.
 */
export interface PdfiumCalls {
  malloc(size: number): number
  free(address: number): void

  FPDF_LoadMemDocument(address: number, size: number, password: number): number
  FPDF_CloseDocument(document: number): void
  FPDF_GetLastError(): number
  FPDF_GetPageCount(document: number): number
  FPDF_LoadPage(document: number, index: number): number
  FPDF_ClosePage(page: number): void
  FPDF_GetPageBoundingBox(page: number, address: number): number
  FPDF_GetPageWidthF(page: number): number
  FPDF_GetPageHeightF(page: number): number

  FPDFBitmap_CreateEx(width: number, height: number, format: number, buffer: number, stride: number): number
  FPDFBitmap_FillRect(bitmap: number, left: number, top: number, width: number, height: number, colour: number): number
  FPDFBitmap_GetBuffer(bitmap: number): number
  FPDFBitmap_GetStride(bitmap: number): number
  FPDFBitmap_Destroy(bitmap: number): void
  FPDF_PageToDevice(page: number, ...placeAndPoint: [...PagePlace, x: number, y: number, atX: number, atY: number]): number
  FPDF_RenderPageBitmap(bitmap: number, page: number, ...placeAndFlags: [...PagePlace, flags: number]): void

  FPDFText_LoadPage(page: number): number
  FPDFText_ClosePage(text: number): void
  FPDFText_CountChars(text: number): number
  FPDFText_GetText(text: number, from: number, count: number, address: number): number
  FPDFText_GetUnicode(text: number, index: number): number
  FPDFText_IsHyphen(text: number, index: number): number
  FPDFText_HasUnicodeMapError(text: number, index: number): number
  FPDFText_GetTextObject(text: number, index: number): number
  FPDFText_GetFontSize(text: number, index: number): number
  FPDFText_GetMatrix(text: number, index: number, address: number): number
  FPDFText_GetCharOrigin(text: number, index: number, x: number, y: number): number
  FPDFText_GetLooseCharBox(text: number, index: number, address: number): number
  FPDFTextObj_GetFont(object: number): number
  FPDFTextObj_GetText(object: number, text: number, address: number, size: number): number
  FPDFTextObj_GetTextRenderMode(object: number): number
  FPDFFont_GetBaseFontName(font: number, address: number, size: number): number

  FPDFPage_CountObjects(page: number): number
  FPDFPage_GetRotation(page: number): number
  FPDFPage_GetObject(page: number, index: number): number
  FPDFPageObj_GetType(object: number): number
  FPDFPageObj_GetBounds(object: number, left: number, bottom: number, right: number, top: number): number
  FPDFPageObj_GetMarkedContentID(object: number): number
  FPDFPageObj_CountMarks(object: number): number
  FPDFPageObj_GetMark(object: number, index: number): number
  FPDFPageObjMark_GetName(mark: number, address: number, size: number, written: number): number
  FPDFPageObj_SetIsActive(object: number, active: number): number
  FPDFPageObj_GetFillColor(object: number, red: number, green: number, blue: number, alpha: number): number
  FPDFPageObj_GetMatrix(object: number, address: number): number
  FPDFPath_GetDrawMode(path: number, fill: number, stroke: number): number
  FPDFPath_CountSegments(path: number): number
  FPDFPath_GetPathSegment(path: number, index: number): number
  FPDFPathSegment_GetType(segment: number): number
  FPDFPathSegment_GetClose(segment: number): number
  FPDFPathSegment_GetPoint(segment: number, x: number, y: number): number
  FPDFFormObj_CountObjects(form: number): number
  FPDFFormObj_GetObject(form: number, index: number): number

  FPDFPage_GetAnnotCount(page: number): number
  FPDFPage_GetAnnot(page: number, index: number): number
  FPDFPage_RemoveAnnot(page: number, index: number): number
  FPDFPage_CloseAnnot(annotation: number): void
  FPDFPage_Flatten(page: number, usage: number): number
  FPDFAnnot_GetSubtype(annotation: number): number
  FPDFAnnot_GetFlags(annotation: number): number
  FPDFAnnot_GetFileAttachment(annotation: number): number
  FPDFDOC_InitFormFillEnvironment(document: number, surroundings: number): number
  FPDFDOC_ExitFormFillEnvironment(form: number): void
  FORM_OnAfterLoadPage(page: number, form: number): void
  FORM_OnBeforeClosePage(page: number, form: number): void

  FPDFDoc_GetAttachmentCount(document: number): number
  FPDFDoc_GetAttachment(document: number, index: number): number
  FPDFAttachment_GetName(attachment: number, address: number, size: number): number
  FPDFAttachment_GetFile(attachment: number, address: number, size: number, written: number): number

  FPDF_StructTree_GetForPage(page: number): number
  FPDF_StructTree_Close(tree: number): void
  FPDF_StructTree_CountChildren(tree: number): number
  FPDF_StructTree_GetChildAtIndex(tree: number, index: number): number
  FPDF_StructElement_GetType(element: number, address: number, size: number): number
  FPDF_StructElement_CountChildren(element: number): number
  FPDF_StructElement_GetChildAtIndex(element: number, index: number): number
  FPDF_StructElement_GetChildMarkedContentID(element: number, index: number): number
}
