/** Without these, words in pictures are not read. */
export const recognition = ['tesseract-wasm', '@tesseract.js-data/eng'] as const
