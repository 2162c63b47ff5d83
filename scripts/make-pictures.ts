// Makes the pictures of README and docs from the samples, after npm run build: npm run pictures. Those of pages need Chromium.
import { spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import { fleetSvg } from './pictures/fleet-svg.ts'
import { inventedLetters, inventedOutcomes } from './pictures/invented-letters.ts'
import { photograph } from './pictures/report-picture.ts'
import { photographReview } from './pictures/review-picture.ts'
import { terminalSvg } from './pictures/terminal-svg.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const pictures = join(root, 'docs/pictures')
const columns = 112
const typed = ['docket extract letters --out records', 'docket explain letters/wakefield-2025.pdf /dates/inspection/0', 'docket summary records']

/** Where the report answers the questions of docs/analysts.md. */
const questions = {
  leaders: { address: '#/overview?area=leadership' },
  map: { address: '#/overview?area=help-and-protection', from: 'Authorities on the map: Help and protection' },
  matters: { address: '#/follow-up' },
  official: { address: '#/official' },
  words: { address: '#/document/bristol%2Filacs-inspection-report%2F2024-11-10', from: 'Text' },
} as const

const folder = await mkdtemp(join(tmpdir(), 'docket-pictures-'))
try {
  await mkdir(join(folder, 'letters'))
  for (const sample of globSync('fixtures/{focused-visit-letter,ilacs-inspection-report,sif-inspection-report}/*.pdf', { cwd: root, ignore: '**/*.untagged.pdf' })) {
    await cp(join(root, sample), join(folder, 'letters', basename(sample)))
  }
  const lines = typed.flatMap((line) => [`\u001B[32m$\u001B[39m \u001B[1m${line}\u001B[22m`, ...shown(line), ''])
  await mkdir(pictures, { recursive: true })
  await writeFile(join(pictures, 'scale.svg'), fleetSvg())
  await writeFile(join(pictures, 'terminal.svg'), terminalSvg('docket reads a folder of letters, shows where a date was read, and sums up', lines.slice(0, -1), columns))
  shown('docket report records --sources letters --out report.html')
  await photograph(join(folder, 'report.html'), {
    [join(pictures, 'report.png')]: { address: '#/overview' }, [join(pictures, 'report-authority.png')]: { address: '#/authority/east-riding-of-yorkshire' },
  })
  const review = [join(root, 'bin/docket.js'), 'review', 'records', '--sources', 'letters', '--by', 'A. Reader']
  await photographReview(review, folder, { list: join(pictures, 'review-list.png'), document: join(pictures, 'review.png') })
  await mkdir(join(folder, 'invented'))
  for (const [name, text] of inventedLetters()) await writeFile(join(folder, 'invented', name), text)
  await writeFile(join(folder, 'outcomes.csv'), inventedOutcomes())
  shown('docket extract invented --out answers')
  shown('docket report answers --sources invented --texts --with outcomes.csv --out answers.html')
  await photograph(join(folder, 'answers.html'), Object.fromEntries(
    Object.entries(questions).map(([name, seen]) => [join(pictures, `question-${name}.png`), seen]),
  ))
} finally {
  await rm(folder, { recursive: true, force: true })
}

/** What a command line shows, with its colours. */
function shown(line: string): string[] {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, 'bin/docket.js'), ...line.split(' ').slice(1)], {
    cwd: folder, encoding: 'utf8', env: { ...process.env, FORCE_COLOR: '1', DOCKET_CACHE: join(folder, '.cache') },
  })
  if (status !== 0) throw new Error(stderr)
  return `${stdout}${stderr}`.trimEnd().split('\n')
}
