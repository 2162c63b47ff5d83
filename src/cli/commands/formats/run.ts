import type { Run } from '../../command/session.ts'
import { formatList, limitList } from './format-list.ts'
import { formatLines, limitLines } from './lines.ts'

interface FormatsOptions {
  readonly json?: boolean
}

export const run: Run<FormatsOptions> = async (_args, { json }, terminal) => {
  const formats = formatList()
  const limits = limitList()
  if (json) await terminal.data(`${JSON.stringify({ formats, limits }, null, 2)}\n`)
  else for (const line of [...formats.flatMap((format) => formatLines(format, terminal.paint)), ...limitLines(limits, terminal.paint)]) {
    await terminal.show(line)
  }
  return 'ok'
}
