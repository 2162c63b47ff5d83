import { build } from 'esbuild'

/** The words of the field as the lines that docket looks them up in, and their signs, so that no run has to spell out their templates. */
export async function lexiconLines(root) {
  const { outputFiles: [{ text }] } = await build({ absWorkingDir: root, entryPoints: ['scripts/lexicon-source.ts'], bundle: true, format: 'esm', platform: 'node', write: false, logLevel: 'warning' })
  const { kinds, linesOf, signLinesOf } = await import(`data:text/javascript,${encodeURIComponent(text)}`)
  return { lines: linesOf(kinds), signs: signLinesOf(kinds) }
}
