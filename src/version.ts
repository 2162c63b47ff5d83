/** As in package.json; a constant, so that `docket --version` reads no file. */
export const version = '0.1.0'
