import type { Column } from '../kinds.ts'

const written = (words: string) => ({ bytes: () => Buffer.from(words) })

export const text: Column = {
  file: 'a.txt',
  cells: {
    'line-break': written('Before.\n\nJane Roe\n\fDirector\n\nAfter.\n'),
    'cell-with-tab': written('Before.\n\nOverall effectiveness\tGood\n\nAfter.\n'),
    'soft-hyphen': written('Before.\n\nThe plan for safe\u00AD\nguarding is clear.\n\nAfter.\n'),
    charset: { bytes: () => Buffer.from('Before.\n\nThis is the council\u0092s \u00A35 note.\n\nAfter.\n', 'latin1') },
    'page-header': written(['Before.', 'The plan is clear.', 'After.'].map((words, at) => `Jane Roe\nReport of a visit, page ${at + 1}\n\n${words}\n`).join('\f')),
  },
}
