/** Without it, words in pictures are not read. */
export const recognition = ['tesseract-wasm'] as const
