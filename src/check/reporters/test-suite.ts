/** A JUnit report of one suite, as CI systems read it. */
export function testSuite(name: string, cases: readonly string[], failures: number): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites><testsuite name="${name}" tests="${cases.length}" failures="${failures}">\n${cases.join('\n')}\n</testsuite></testsuites>\n`
}

/** XML 1.0 knows neither bare markup nor control characters. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uFFFD]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
