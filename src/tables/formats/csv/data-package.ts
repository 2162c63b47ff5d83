import type { Column, Reference, Table } from '../../define-table.ts'

/** A table, and what is said of the CSV file that holds it. */
export interface PackagedTable {
  readonly table: Table
  readonly path: string
  readonly bytes: number
  readonly hash: string
}

/** The descriptor of a Frictionless data package: which file holds which table, its columns, their types, and how tables hang together. */
export function dataPackage(all: readonly PackagedTable[]): string {
  const ids = all.map(({ table }) => table.id)
  const descriptor = {
    profile: 'tabular-data-package',
    name: 'inspection-docket-tables',
    title: 'Records of inspections of children’s services, as tables',
    resources: all.map((entry) => resource(entry, ids)),
  }
  return `${JSON.stringify(descriptor, null, 2)}\n`
}

function resource({ table, path, bytes, hash }: PackagedTable, ids: readonly string[]): unknown {
  return {
    profile: 'tabular-data-resource',
    name: table.id,
    path,
    title: table.title,
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: tableSchema(table, ids),
  }
}

/** Only references to tables that are in the package. */
function tableSchema({ columns, primaryKey, references }: Table, ids: readonly string[]): unknown {
  const foreignKeys = references.filter(({ table }) => ids.includes(table)).map(foreignKey)
  return { fields: columns.map(field), missingValues: [''], primaryKey, ...(foreignKeys.length > 0 ? { foreignKeys } : {}) }
}

function field({ name, type, description, required, values }: Column): unknown {
  const constraints = { ...(required ? { required } : {}), ...(values ? { enum: values } : {}) }
  return { name, type, description, ...(Object.keys(constraints).length > 0 ? { constraints } : {}) }
}

function foreignKey({ columns, table, to }: Reference): unknown {
  return { fields: columns, reference: { resource: table, fields: to } }
}
