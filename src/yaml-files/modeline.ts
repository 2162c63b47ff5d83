/** The first line of a YAML file, which tells an editor the schema to check and complete against. */
export function modelineOf(schema: 'corrections' | 'type'): string {
  return `# yaml-language-server: $schema=https://cdn.jsdelivr.net/npm/inspection-docket/schemas/${schema}.schema.json\n`
}
