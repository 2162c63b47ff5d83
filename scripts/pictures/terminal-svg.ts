/** A piece of a line in one style. */
interface Run {
  readonly words: string
  readonly classes: readonly string[]
}

const styles: Readonly<Record<string, { name: string; ends: readonly string[] }>> = {
  1: { name: 'strong', ends: ['22'] }, 2: { name: 'faint', ends: ['22'] }, 4: { name: 'under', ends: ['24'] },
  31: { name: 'red', ends: ['39'] }, 32: { name: 'green', ends: ['39'] }, 33: { name: 'yellow', ends: ['39'] }, 36: { name: 'cyan', ends: ['39'] },
}

const css = `
  .screen { fill: #16181d } .bar { fill: #2a2d35 } text { font: 13px ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #d7dae0; white-space: pre }
  .strong { font-weight: 700; fill: #ffffff } .faint { fill: #959ba8 } .under { text-decoration: underline } .red { fill: #ff8a80 } .green { fill: #8bd49c } .yellow { fill: #f2c744 } .cyan { fill: #7fd4e8 } .prompt { fill: #8bd49c }`
const lineHeight = 18
const charWidth = 7.83
const margin = 18
const bar = 30

/** A picture of a terminal: what was typed and what came, with its colours, as text that can be read and searched. */
export function terminalSvg(title: string, lines: readonly string[], columns: number): string {
  const [width, height] = [Math.ceil(columns * charWidth) + 2 * margin, lines.length * lineHeight + bar + 2 * margin]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" role="img" aria-label="${escaped(title)}">
<title>${escaped(title)}</title>
<style>${css}
</style>
<rect class="screen" width="${width}" height="${height}" rx="8"/>
<path class="bar" d="M0 ${bar}V8a8 8 0 0 1 8-8H${width - 8}a8 8 0 0 1 8 8V${bar}z"/>
${['#ff5f57', '#febc2e', '#28c840'].map((colour, at) => `<circle cx="${20 + at * 18}" cy="${bar / 2}" r="5.5" fill="${colour}"/>`).join('')}
${lines.map((line, at) => `<text x="${margin}" y="${bar + margin + at * lineHeight + 12}" xml:space="preserve">${runsOf(line).map(tspan).join('')}</text>`).join('\n')}
</svg>
`
}

/** A line with escape sequences for colour, cut where the style changes. */
function runsOf(line: string): Run[] {
  let active: string[] = []
  const runs: Run[] = []
  // The pieces at odd places are what stands between ESC [ and m.
  for (const [at, piece] of line.split(/\u001B\[(?<codes>[\d;]*)m/).entries()) {
    if (at % 2 === 0) runs.push({ words: piece, classes: active.map((code) => styles[code]?.name ?? '') })
    else active = piece.split(';').reduce(changed, active)
  }
  return runs.filter(({ words }) => words !== '')
}

function changed(active: string[], code: string): string[] {
  if (code === '' || code === '0') return []
  return code in styles ? [...active, code] : active.filter((other) => !styles[other]?.ends.includes(code))
}

function tspan({ words, classes }: Run): string {
  return classes.length === 0 ? escaped(words) : `<tspan class="${classes.join(' ')}">${escaped(words)}</tspan>`
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
