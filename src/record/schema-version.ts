/** Version of the record's schema, which says what a record may hold. */
export const schemaVersion = '1.0.0'
