// What the build needs of the sources to spell out the words of the field: see scripts/lexicon-lines.mjs.
export { kinds } from '../src/lexicon/index.ts'
export { signLinesOf } from '../src/lexicon/signs.ts'
export { linesOf } from '../src/words/lexicon.ts'
