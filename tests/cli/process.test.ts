import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { fixtures } from '../support/samples.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const docket = fileURLToPath(new URL('../../bin/docket.js', import.meta.url))

/** Runs the built program as a shell would. */
async function shell(command: string): Promise<{ status: number; stdout: string; stderr: string }> {
  const child = spawn('bash', ['-o', 'pipefail', '-c', command], { env: { ...process.env, docket: `${process.execPath} ${docket}`, fixtures } })
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => { output.stdout += chunk.toString() })
  child.stderr.on('data', (chunk: Buffer) => { output.stderr += chunk.toString() })
  const [status] = (await once(child, 'close')) as [number]
  return { status, ...output }
}

describe('the built program', () => {
  it('reads a letter in a pipe', async () => {
    const { status, stdout } = await shell('$docket extract "${fixtures}focused-visit-letter/wakefield-2025.pdf" | head -c 20')
    expect([status, stdout]).toEqual([0, '{"schemaVersion":"1.'])
  })

  it('ends quietly when its reader has seen enough', async () => {
    const { status, stderr } = await shell('$docket types --json | head -1')
    expect([status, stderr]).toEqual([0, ''])
  })

  it('does its work with stderr closed', async () => {
    const { status, stdout } = await shell('$docket extract "${fixtures}formats/slough-2020.txt" "${fixtures}broken/empty.txt" 2>&-')
    expect([status, stdout.trimEnd().split('\n').length]).toEqual([1, 1])
  })

  it('leaves whole records only when the disk takes no more', async () => {
    const out = await temporaryFolder()
    // No file may grow beyond 16 KiB: a write comes out short, as on a full disk. The system's signal for that would end Node.
    const { status, stderr } = await shell(`export NODE_OPTIONS='--import data:text/javascript,process.on(%22SIGXFSZ%22,()=>{})'; ulimit -f 16; $docket extract "\${fixtures}sif-inspection-report" --out ${out} --format json --no-cache`)
    expect([status, stderr]).toEqual([4, expect.stringContaining('E_OUTPUT')])
    const records = (await readdir(out, { recursive: true })).filter((name) => name.endsWith('.json') || name.endsWith('.tmp'))
    for (const record of records) expect(() => JSON.parse(readFileSync(join(out, record), 'utf8')) as unknown).not.toThrow()
  })

  it.each(['"${fixtures}formats"', "'*.pdf'"])('says that the folder it was started in has been deleted when it is to extract %s', async (paths) => {
    const gone = await temporaryFolder()
    const { status, stderr } = await shell(`cd ${gone} && rmdir ${gone} && $docket extract ${paths} --no-cache`)
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^docket: E_USAGE The folder that docket was started in has been deleted\. .*\n$/)])
  })

  it('stops after the file in hand when it is interrupted, and says so', async () => {
    const child = spawn(process.execPath, [docket, 'extract', fixtures, '--format', 'ndjson'])
    const output = { stdout: '', stderr: '' }
    child.stdout.once('data', () => child.kill('SIGINT'))
    child.stdout.on('data', (chunk: Buffer) => { output.stdout += chunk.toString() })
    child.stderr.on('data', (chunk: Buffer) => { output.stderr += chunk.toString() })
    expect(await once(child, 'close')).toEqual([130, null])
    expect(output.stderr).toContain('Stopped by SIGINT')
    for (const line of output.stdout.trimEnd().split('\n')) expect(() => JSON.parse(line) as unknown).not.toThrow()
  })
})
