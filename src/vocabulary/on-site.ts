/** Source of a pattern (flag `i`) for where inspectors are during a visit, with and without its hyphen. */
export const onSite = 'on[ -]?site'
