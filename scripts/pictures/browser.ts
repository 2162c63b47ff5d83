import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** The browser that pictures are taken in. */
export function browserFor(): Promise<Browser> {
  const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => path && existsSync(path))
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
}
