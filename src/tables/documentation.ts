import { gradeIds } from '../vocabulary/grades.ts'
import type { Column, Table } from './define-table.ts'

const opening = `# Tables

<!-- Made from src/tables by npm run reference. -->

\`docket tables RECORDS… --out DIR|FILE --to csv|xlsx|parquet|duckdb\` turns records into the tables below. RECORDS are files of records
(JSON, YAML, NDJSON) or a folder that \`docket extract --out\` wrote. Without \`--to\` the ending of \`--out\` decides: \`.xlsx\`, \`.duckdb\`, or
else a folder of CSV files. \`--only judgements,actions\` makes some of the tables.

## How the tables hang together

- \`record\` names a record in every table. It is the record's \`id\`. Where several records share an id (one letter as PDF and as web
  page, say), each has \`~\` and the first eight characters of its file's SHA-256 after it, and copies of one file \`.2\`, \`.3\` after that, in the order of
  the files' names. So a key depends on the documents, never on the order in which they were given, and every row can be joined.
- \`record\` and \`pointer\` of a row lead to its evidence: the rows of \`evidence\` with that \`record\` and that \`item\`. A value of \`documents\`
  has its own pointer, such as \`/authority\`.
- \`documents.inspection\` leads to the row of \`inspections\` that a document reports.
- An empty cell means that the document does not say it; columns whose type is bold are never empty.

- Grades are ${names(gradeIds)}.

## What each format does

| format | output | types |
|---|---|---|
| \`csv\` | a folder: \`TABLE.csv\` each, and \`datapackage.json\`, a Frictionless data package with types, keys and references | RFC 4180: UTF-8, a header line, CRLF; dates are \`yyyy-mm-dd\` |
| \`xlsx\` | one workbook, a sheet each, \`inspections\` first; header and first column stay in sight, every column has a filter, grades are coloured | dates are dates, numbers are numbers, all else is text |
| \`parquet\` | a folder: \`TABLE.parquet\` each | \`VARCHAR\`, \`INTEGER\`, \`DOUBLE\`, \`BOOLEAN\`, \`DATE\` |
| \`duckdb\` | one database, a table each, with these descriptions as comments | the same |

**DuckDB** is not installed with docket, since its binary is larger than all the rest: \`npm install @duckdb/node-api\` adds it. With it,
\`docket query "SELECT …" RECORDS\` answers a question about these tables without writing any, as a table, CSV or JSON. The question
reads no file and opens no connection; to join other data, write a \`duckdb\` file and open it with DuckDB itself.

**PostgreSQL** holds the same tables as views in its schema \`docket\` where \`docket gather\` was called without \`--out\`, with these descriptions as
comments: \`SELECT authority, text FROM docket.actions\`. Beside them, \`docket.record\` has a row for each record with its JSON, and \`docket.source\` one for
each file. Gathering again makes the views anew at once, when all is there. RECORDS may be the database's address, as in
\`docket tables postgres://ann@host/docket --out tables\`.

**Formulas.** What a document says must not run in a spreadsheet. A CSV cell that begins with \`=\`, \`+\`, \`-\`, \`@\`, a tab, a carriage return or a
full-width form of these gets an apostrophe in front; \`--raw\` leaves it as it is, for programs that are no spreadsheets. In XLSX such a cell is
text and stays as printed. Parquet and DuckDB run nothing and hold all text as printed.

**Long texts.** A cell of a spreadsheet holds 32,767 characters: longer text is cut there and ends with \`…\`. A sheet holds 1,048,575 rows besides
its header; a longer table goes on in further sheets, as \`evidence 2\`.
`

/** The documentation of tables, made from their declarations. */
export function tablesDocument(tables: readonly Table[]): string {
  return [opening, ...tables.map(section)].join('\n')
}

function section({ id, description, primaryKey, references, columns }: Table): string {
  const key = `Key: ${names(primaryKey)}.`
  const joins = references.map((reference) => `${names(reference.columns)} → \`${reference.table}\` (${names(reference.to)}).`)
  return [
    `## \`${id}\``, '', description, [key, ...joins].join(' '), '', '| column | type | meaning |', '|---|---|---|', ...columns.map(line),
    '',
  ].join('\n')
}

function names(columns: readonly string[]): string {
  return columns.map((column) => `\`${column}\``).join(', ')
}

/** A column that is never empty has a type in bold. */
function line({ name, type, description, required, values }: Column): string {
  const allowed = values && values !== gradeIds ? ` One of ${names(values)}.` : ''
  return `| \`${name}\` | ${required ? `**${type}**` : type} | ${description}${allowed} |`
}
