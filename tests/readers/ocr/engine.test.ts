import { expect, it, onTestFinished, vi } from 'vitest'
import { recognise } from '../../../src/readers/ocr/engine.ts'

it('says nothing of its own', async () => {
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  onTestFinished(() => written.mockRestore())
  // Of so few pixels an inch the engine complains; of the first picture before it has read the second.
  const picture = { width: 400, height: 400, pixels: new Uint8Array(160_000).map((_, at) => (at % 7 ? 255 : 0)), dpi: 10 }
  await recognise(picture)
  await recognise(picture)
  expect(written).not.toHaveBeenCalled()
})
