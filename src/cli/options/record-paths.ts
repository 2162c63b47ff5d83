/** What commands that take records say of their paths. */
export const recordPaths =
  'a file of records, a folder that docket extract --out wrote, a pattern in quotes, s3://bucket/prefix, or postgres://… where docket gather left some'
