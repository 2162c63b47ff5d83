import { simulated } from '../../bench/running/queue-simulation.ts'

/** Milliseconds that a file takes of a worker's core and of the database's, as `npm run bench -- queue` measured them on the corpus. */
const measured = { reading: 142, serving: 2.15 }
const filesInPortion = 16
const fleets = [1, 3, 10, 30, 100, 300, 1000]
const databases = [{ servers: 2, colour: '#b45309' }, { servers: 8, colour: '#0f766e' }, { servers: 32, colour: '#1d4ed8' }]

const frame = { left: 84, top: 44, width: 560, height: 320 }
const most = { workers: 1000, files: 10_000 }

/** A picture of how many files fleets read a second beside databases of several sizes, on scales by tens. */
export function fleetSvg(): string {
  const title = 'Files a second, by workers of one core: simulated beside databases of 2, 8 and 32 cores'
  const [width, height] = [frame.left + frame.width + 130, frame.top + frame.height + 60]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" role="img" aria-label="${title}">
<title>${title}</title>
<style>text { font: 13px system-ui, sans-serif; fill: #333 } .grid { stroke: #ddd } .line { fill: none; stroke-width: 2.5 }</style>
<rect width="${width}" height="${height}" fill="#fff"/>
<text x="${frame.left}" y="24">${title}</text>
${[1, 10, 100, 1000].map(workersMark).join('\n')}
${[1, 10, 100, 1000, 10_000].map(filesMark).join('\n')}
<text x="${frame.left + frame.width / 2}" y="${height - 14}" text-anchor="middle">workers</text>
${databases.map(lineOf).join('\n')}
</svg>
`
}

function x(workers: number): number {
  return Math.round(frame.left + frame.width * Math.log10(workers) / Math.log10(most.workers))
}

function y(files: number): number {
  return Math.round(frame.top + frame.height * (1 - Math.log10(files) / Math.log10(most.files)))
}

function workersMark(workers: number): string {
  const [at, bottom] = [x(workers), frame.top + frame.height]
  return `<path class="grid" d="M${at} ${frame.top}V${bottom}"/><text x="${at}" y="${bottom + 20}" text-anchor="middle">${workers.toLocaleString('en')}</text>`
}

function filesMark(files: number): string {
  const at = y(files)
  return `<path class="grid" d="M${frame.left} ${at}h${frame.width}"/><text x="${frame.left - 8}" y="${at + 4}" text-anchor="end">${files.toLocaleString('en')}/s</text>`
}

function lineOf({ servers, colour }: (typeof databases)[number]): string {
  const { reading, serving } = measured
  const points = fleets.map((workers) => {
    const rate = simulated({ workers, inHand: 2, reading: reading * filesInPortion, asking: serving * filesInPortion, servers })
    return { at: x(workers), rate: y(rate * filesInPortion) }
  })
  const last = points.at(-1)!
  return `<path class="line" stroke="${colour}" d="${points.map(({ at, rate }, index) => `${index === 0 ? 'M' : 'L'}${at} ${rate}`).join('')}"/>
<text x="${last.at + 8}" y="${last.rate + 4}" style="fill: ${colour}">${servers} cores</text>`
}
