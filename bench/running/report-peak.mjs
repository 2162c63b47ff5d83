// Loaded into a measured process: leaves its peak of resident memory behind, and the time that it computed.
import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

const file = process.env.DOCKET_BENCH_PEAK
if (isMainThread && file) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
    writeFileSync(file, `${maxRSS} ${(userCPUTime + systemCPUTime) / 1000}`)
  })
}
