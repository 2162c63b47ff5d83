import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 20_000,
    // CommonJS packages are imported as Node imports them, so that what is tested is what runs.
    deps: { interopDefault: false },
  },
})
