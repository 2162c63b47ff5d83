import type { OcrMode, ReaderOptions } from '../readers/define-reader.ts'

export const pdfReaders = ['pdfium', 'pdf-parse'] as const satisfies readonly ReaderOptions['pdfReader'][]
export const ocrModes = ['auto', 'never', 'always'] as const satisfies readonly OcrMode[]

/** How a run tells CI systems of failures and warnings. */
export const reporterNames = ['github', 'junit', 'sarif'] as const
export type ReporterName = (typeof reporterNames)[number]

/** Of these, those that write a file. */
export const filingReporters: readonly (ReporterName | undefined)[] = ['junit', 'sarif']

/** Node's timers count milliseconds in 32 bits, and take what is longer for none. */
export const longestTimeout = Math.floor(0x7fffffff / 1000)

/** MiB; a worker that has much less does not start, and V8 may end the process as it tries. */
export const leastMemory = 64
