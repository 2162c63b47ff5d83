// Says before the tests how long they take, and which of them are left out.
import { existsSync } from 'node:fs'

console.log('The tests take a few minutes on two cores.')
if (!existsSync(new URL('../node_modules/playwright-core', import.meta.url))) {
  console.log('Those of browsers, databases, object storage and the examples of the documents are left out: npm run test:tools installs what they need, and runs them.')
}
