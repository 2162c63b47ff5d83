// Runs the example.mjs of each folder that is named, in that folder, and prints as JSON what each printed or failed with.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const { stdout } = process
const write = stdout.write.bind(stdout)
const told = []
for (const folder of process.argv.slice(2)) {
  let printed = ''
  stdout.write = (text) => Boolean(printed += text)
  process.chdir(folder)
  const trouble = await import(pathToFileURL(join(folder, 'example.mjs')).href).then(() => undefined, (error) => String(error.stack))
  told.push({ printed, trouble })
}
write(JSON.stringify(told))
