import { Writable } from 'node:stream'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Progress } from '../../../src/cli/terminal/progress.ts'
import { Terminal } from '../../../src/cli/terminal/terminal.ts'

beforeEach(() => { vi.useFakeTimers({ toFake: ['performance', 'setInterval', 'clearInterval'] }) })
afterEach(() => { vi.useRealTimers() })

async function progressOn(isTTY: boolean, total = 100): Promise<{ progress: Progress; said: () => string[] }> {
  let text = ''
  const stderr = Object.assign(new Writable({ decodeStrings: false, write: (chunk: string, _, done) => { text += chunk; done() } }), { isTTY, columns: 100 })
  const terminal = await Terminal.open({ stdout: stderr, stderr, env: {} }, 'never')
  return { progress: new Progress(terminal, total, true), said: () => text.split(/\r\u001B\[K|\n/).filter(Boolean) }
}

it('is one line on a terminal that goes on while a file takes long, and stops when it is cleared', async () => {
  const { progress, said } = await progressOn(true)
  progress.show({ files: 0 })
  vi.advanceTimersByTime(2000)
  progress.show({ files: 40, unchanged: 30, pages: 12, failures: 1 }, 'a.pdf')
  progress.clear()
  vi.advanceTimersByTime(5000)
  expect(said().map((line) => line.trim())).toEqual(['0/100 files, 0 s', '0/100 files, 1 s', '0/100 files, 2 s', '40/100 files, 12 pages, 5.0 files/s, 12 s left, 1 failed  a.pdf'])
})

it('is a line now and then elsewhere', async () => {
  const { progress, said } = await progressOn(false, 10_000)
  progress.show({ files: 0 })
  vi.advanceTimersByTime(5000)
  progress.show({ files: 5 }, 'a.pdf')
  vi.advanceTimersByTime(16_000)
  expect(said()).toEqual(['5/10000 files, 0.5 files/s, 6 h left', '5/10000 files, 0.3 files/s, 11 h left'])
})

it('is nothing where there is next to nothing to do', async () => {
  const { progress, said } = await progressOn(true, 2)
  progress.show({ files: 1 }, 'a.pdf')
  expect(said()).toEqual([])
})
