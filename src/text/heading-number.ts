/**
 * Source of a pattern (flag `i`) for the number or letter of a paragraph or heading, in front of it or in the cell beside it: "3.1 ",
 * "B. ", "(iv) ".
 */
export const headingNumber = String.raw`(?:(?:\(?\d[\d.]*\)?|\(?[a-z]{1,3}[.)])[ \t])?`
