/** Commands that read documents. */
export const readingCommands: readonly string[] = ['extract', 'classify', 'text', 'explain', 'check']
