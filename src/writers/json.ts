import { defineWriter } from './define-writer.ts'

/** One object a file, indented; an array on a stream. */
export const json = defineWriter({
  file: (record) => `${JSON.stringify(record, null, 2)}\n`,
  stream: {
    begin: () => '[',
    record: (record, index) => `${index === 0 ? '' : ','}\n${JSON.stringify(record, null, 2)}`,
    end: (count) => (count === 0 ? ']\n' : '\n]\n'),
  },
})
