/** Without it spreadsheets take UTF-8 for something else. */
const byteOrderMark = '\uFEFF'

/** Saves CSV as a file. */
export function saveCsv(name: string, csv: string): void {
  const address = URL.createObjectURL(new Blob([byteOrderMark, csv], { type: 'text/csv' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
