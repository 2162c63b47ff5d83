/**
 * The import law: what may import what, and why. `npm run layers` checks it.
 * A layer may skip down, never up.
 */

/** Each layer with the layers that it may import besides itself. */
const layers = {
  text: { may: ['vocabulary'], why: 'Text with places is the ground everything stands on; of the vocabulary it takes types alone.' },
  vocabulary: { may: ['text'], why: 'What words mean depends on nothing but how words are folded.' },
  record: { may: ['text', 'vocabulary'], why: 'A record knows values and places, not rules.' },
  rules: { may: ['record', 'text', 'vocabulary'], why: 'The grammar of rules knows no single rule.' },
  words: { may: ['text'], why: 'Words, and how they follow one another, are the same in every field.' },
  lexicon: { may: ['words', 'text', 'vocabulary'], why: 'The words of the field by kind; what a phrase makes of them is its own business.' },
  phrases: { may: ['lexicon', 'words', 'text', 'vocabulary'], why: 'A phrase knows neither document types nor what a field wants of it.' },
  extractors: { may: ['phrases', 'rules', 'record', 'text', 'vocabulary'], why: 'An extractor never asks which document type it reads for.' },
  selected: { may: ['extractors', 'phrases', 'record', 'text', 'vocabulary'], why: 'Words that a person selected are read as the rules read them, and no rule is written for them.' },
  shapes: { may: ['extractors', 'phrases', 'rules', 'record', 'text', 'vocabulary'], why: 'A shape says how letters, reports or council papers are laid out and what they all carry.' },
  'document-types': { may: ['shapes', 'extractors', 'phrases', 'rules', 'record', 'text', 'vocabulary'], why: 'A document type only joins words, places and meanings.' },
  'type-files': {
    may: ['yaml-files', 'record-files', 'shapes', 'extractors', 'phrases', 'lexicon', 'words', 'rules', 'record', 'text', 'vocabulary'],
    why: 'A document type in a file is put together of what the built-in ones are.',
  },
  stages: { may: ['rules', 'record', 'text', 'vocabulary'], why: 'Stages are the same for all types; the types are passed in.' },
  layout: { may: ['text'], why: 'Layout knows pages, not what is written on them.' },
  readers: { may: ['layout', 'text', 'vocabulary'], why: 'A reader makes text; what it says is the business of rules.' },
  sheets: { may: ['readers', 'text'], why: 'A sheet is cells; what they mean is the business of whoever asked for it.' },
  official: {
    may: ['sheets', 'extractors', 'readers', 'text', 'vocabulary'],
    why: 'What an inspectorate publishes as tables is read by the labels of its reports, and knows nothing of records.',
  },
  reconcile: { may: ['official', 'tables', 'analysis', 'record', 'vocabulary'], why: 'Records beside official figures are data; the command line paints them.' },
  writers: { may: ['record'], why: 'A writer is pure over records and knows nothing of documents.' },
  'record-files': { may: ['record'], why: 'Reading records back knows nothing of documents either.' },
  'yaml-files': { may: ['record-files', 'record'], why: 'A file that people write is checked against a schema, whatever it is of.' },
  config: {
    may: ['yaml-files', 'record-files', 'record', 'readers', 'writers', 'text', 'vocabulary'],
    why: 'A project’s settings are pure: where their file lies, and who uses them, the command line knows.',
  },
  corrections: {
    may: ['yaml-files', 'record-files', 'writers', 'record', 'vocabulary'],
    why: 'Corrections are pure over records and read and write their own files; they know nothing of rules.',
  },
  redaction: {
    may: ['record', 'layout/hyphens/word-list.ts', 'text', 'vocabulary'],
    why: 'Taking names out is pure over records; words that mean something else are told by the list of English words.',
  },
  analysis: { may: ['record', 'vocabulary'], why: 'What follows from records, for whoever shows it.' },
  follow: { may: ['analysis', 'record', 'vocabulary'], why: 'What became of actions follows from records alone.' },
  tables: { may: ['follow', 'analysis', 'record', 'vocabulary'], why: 'Tables are pure over records and know nothing of documents.' },
  summary: { may: ['analysis', 'record', 'vocabulary'], why: 'A summary is data; the command line paints it.' },
  pages: { may: ['analysis', 'text', 'vocabulary'], why: 'What pages in a browser are put together of knows none of them.' },
  report: { may: ['pages', 'follow', 'reconcile', 'official', 'analysis', 'tables', 'record', 'text', 'vocabulary'], why: 'The report is pure over records and their texts; the command line finds their sources.' },
  review: { may: ['pages', 'corrections', 'analysis', 'record', 'text', 'vocabulary'], why: 'The review shows records and gives out what it is handed; the command line reads their sources.' },
  diff: { may: ['analysis', 'record', 'vocabulary'], why: 'Comparing two sets of records knows nothing of documents.' },
  check: { may: ['version.ts', 'record', 'text', 'vocabulary'], why: 'Comparing records with labels is pure; the command line paints.' },
  batch: { may: ['docket.ts', 'type-files', 'corrections', 'yaml-files', 'readers', 'record', 'text', 'writers'], why: 'Files in, files out: what is between is one call.' },
}

/** Each third-party package and built-in module with its only home; what is not listed may not be imported. */
const homes = {
  '@hyzyla/pdfium': '^src/readers/pdf/pdfium/',
  'pdf-parse': '^src/readers/pdf/pdf-parse/',
  'file-type': '^src/readers/sniff/',
  chardet: '^src/readers/text/',
  'iconv-lite': '^src/readers/(text|rtf|doc)/',
  parse5: '^src/readers/html/',
  entities: '^src/readers/(text|html)/',
  'rtf-stream-parser': '^src/readers/rtf/',
  'dingbat-to-unicode': '^src/readers/docx/',
  mammoth: '^src/readers/docx/',
  saxes: '^src/readers/xml/',
  'rtf-stream-parser': '^src/readers/rtf/',
  '@zone-eu/mailsplit': '^src/readers/mail/mime/',
  'postal-mime': '^src/readers/eml/',
  asn1js: '^src/readers/mail/signed/',
  '@kenjiuno/msgreader': '^src/readers/msg/',
  'tesseract-wasm': '^src/readers/ocr/',
  pngjs: '^src/readers/image/',
  'jpeg-js': '^src/readers/image/',
  utif2: '^src/readers/image/',
  yauzl: '^src/readers/archive/',
  re2js: '^src/type-files/patterns[.]ts$',
  'csv-parse': '^src/(type-files/authorities[.]ts$|sheets/)',
  zod: '^src/(record/|yaml-files/|type-files/|config/schema[.]ts|corrections/schema[.]ts|review/change[.]ts)',
  yaml: '^src/(writers/yaml-lines[.]ts|record-files/|check/|cli/commands/check/)',
  picomatch: '^src/(batch/find|cli/known|cli/labelled)/',
  chokidar: '^src/(batch/find|cli/commands/check)/',
  tinyglobby: '^src/batch/find/',
  'proper-lockfile': '^src/batch/(keep/folder-lock|corrections/file-lock)[.]ts$',
  '@observablehq/plot': '^src/report/page/charts/',
  jsondiffpatch: '^src/diff/',
  stemmer: '^src/follow/words/',
  'csv-stringify': '^src/tables/formats/csv/',
  'write-excel-file': '^src/tables/formats/xlsx/',
  fflate: '^src/tables/formats/xlsx/',
  'hyparquet-writer': '^src/tables/formats/parquet/',
  '@duckdb/node-api': '^src/cli/duckdb/',
  pg: '^src/batch/queue/',
  'pg-boss': '^src/batch/queue/',
  '@aws-sdk/client-s3': '^src/batch/objects/',
  commander: '^src/cli/',
  chalk: '^src/cli/terminal/paint[.]ts$',
  'fastest-levenshtein': '^src/yaml-files/suggestion[.]ts$',
}
const builtIns = {
  'fs(/promises)?': { home: '^src/(batch/|cli/|readers/ocr/recogniser[.]ts$)', why: 'Only the batch and the command line touch the disk; recognition loads its own data.' },
  worker_threads: { home: '^src/(batch|readers/ocr)/', why: 'Only the batch starts workers, and text recognition.' },
  http: {
    home: '^src/(review/server|cli/commands/work)/listen[.]ts$',
    why: 'A page that saves corrections needs a server, which hears this machine alone; a worker tells those who watch over it how it does, where that is asked for. Nothing else of docket hears or asks anybody.',
  },
  vm: { home: '^src/batch/code/', why: 'Only what keeps what V8 compiled of docket runs a script by hand.' },
  'child_process|net|https|dns': { home: '^(?!)', why: 'No other program, no network, no code from outside.' },
}

const escaped = (name) => name.replaceAll('.', '[.]')
const pathOf = (name) => (name.endsWith('.ts') ? `${escaped(name)}$` : `${name}/`)

module.exports = {
  forbidden: [
    ...Object.entries(layers).map(([name, { may, why }]) => ({
      name: `layer-${name}`, severity: 'error', comment: why,
      from: { path: `^src/${pathOf(name)}` },
      to: { path: '^src/', pathNot: `^src/(${[name, ...may].map(pathOf).join('|')})` },
    })),
    {
      name: 'text-takes-types', severity: 'error', comment: 'Text may name a meaning, never look it up.',
      from: { path: '^src/text/' }, to: { path: '^src/vocabulary/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'siblings-document-types', severity: 'error', comment: 'What two document types share is a shape or an extractor.',
      from: { path: '^src/document-types/([^/]+)/' }, to: { path: '^src/document-types/[^/]+/', pathNot: '^src/document-types/$1/' },
    },
    {
      name: 'siblings-readers', severity: 'error', comment: 'A format’s reader stands alone; only what several formats are made of is shared: limits, names, text, archives, XML, parts, paragraphs.',
      from: { path: '^src/readers/([^/]+)/', pathNot: '^src/readers/(mail|open|sniff)/' },
      to: { path: '^src/readers/[^/]+/', pathNot: '^src/readers/($1|limits|names|text|archive|ole|xml|ooxml|flow|mail|ocr)/' },
    },
    {
      name: 'siblings-writers', severity: 'error', comment: 'A writer stands alone.',
      from: { path: '^src/writers/', pathNot: '^src/writers/index[.]ts$' }, to: { path: '^src/writers/', pathNot: '^src/writers/(define-writer|yaml-lines)[.]ts$' },
    },
    {
      name: 'siblings-commands', severity: 'error', comment: 'What two commands share stands beside them.',
      from: { path: '^src/cli/commands/([^/]+)/' }, to: { path: '^src/cli/commands/[^/]+/', pathNot: '^src/cli/commands/$1/' },
    },
    {
      name: 'nothing-imports-cli', severity: 'error', comment: 'The library must not need the command line.',
      from: { path: '^src/', pathNot: '^src/cli/' }, to: { path: '^src/cli/' },
    },
    {
      name: 'page-is-bundled', severity: 'error', comment: 'A page runs in a browser: only the build takes it up, and it takes of records nothing but types.',
      from: { path: '^src/', pathNot: '^src/(pages|(report|review)/page)/' }, to: { path: '^src/(pages|(report|review)/page)/' },
    },
    {
      name: 'page-takes-types', severity: 'error', comment: 'What checks records has no place in a page.',
      from: { path: '^src/(pages|report/page|report/register|review/page|analysis)/' }, to: { path: '^src/record/schema[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    ...Object.entries(homes).map(([name, home]) => ({
      name: `home-${name}`, severity: 'error', comment: 'One home a package, so that it can be replaced in one place.',
      from: { path: '^src/', pathNot: home }, to: { path: `node_modules/${name}/` },
    })),
    {
      name: 'homeless-package', severity: 'error', comment: 'A package gets a home in this file before it is used.',
      from: { path: '^src/' }, to: { path: 'node_modules/', pathNot: `node_modules/(${Object.keys(homes).join('|')}|@types)/` },
    },
    ...Object.entries(builtIns).map(([name, { home, why }]) => ({
      name: `built-in-${name.split(/[(|]/)[0]}`, severity: 'error', comment: why,
      from: { path: '^src/', pathNot: home }, to: { dependencyTypes: ['core'], path: `^(node:)?(${name})$` },
    })),
    {
      name: 'listed', severity: 'error', comment: 'What docket is bundled with, and what stays beside it, package.json says: no package comes in by another.',
      // DuckDB, queues and object storage are the user's to add, and come with the tools.
      from: { path: '^src/' }, to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], pathNot: 'node_modules/(@types|@duckdb|pg|pg-boss|@aws-sdk)/' },
    },
    {
      name: 'cycle', severity: 'error', comment: 'Two files that need each other are one; a type alone is no need.',
      from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'orphan', severity: 'error', comment: 'A file that nothing imports is dead.',
      from: { orphan: true, path: '^src/', pathNot: '[.]d[.]ts$' }, to: {},
    },
    {
      name: 'folder-cycle', severity: 'error', comment: 'Two folders that need each other cannot be read alone.', scope: 'folder',
      from: { path: '^src/(batch|cli|analysis|readers)/', pathNot: '^src/readers/text/' }, to: { circular: true },
    },
    { name: 'unresolved', severity: 'error', comment: 'An import that leads nowhere.', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
