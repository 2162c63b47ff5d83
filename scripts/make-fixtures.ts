// Makes the PDF samples from their readable sources: npx tsx scripts/make-fixtures.ts [PART-OF-A-PATH …]
import { glob } from 'tinyglobby';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makePdf } from './fixtures/make-pdf.ts';
import { parseSample } from './fixtures/sample.ts';

const ending = '.source.md';
const folder = fileURLToPath(new URL('../fixtures/', import.meta.url));
const wanted = process.argv.slice(2);

async function makeSample(path: string): Promise<void> {
  const sample = parseSample(await readFile(join(folder, path), 'utf8'));
  for (const [index, variant] of sample.settings.variants.entries()) {
    const made = path.replace(ending, index === 0 ? '.pdf' : `.${variant}.pdf`);
    await writeFile(join(folder, made), await makePdf(sample, variant));
    console.log(made);
  }
}

const sources = await glob(`**/*${ending}`, { cwd: folder });
for (const path of sources.sort()) {
  if (wanted.length === 0 || wanted.some((part) => path.includes(part))) await makeSample(path);
}
