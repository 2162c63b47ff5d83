/** Control words and symbols that are characters. */
export const characters: Readonly<Record<string, string>> = {
  lquote: '\u2018', rquote: '\u2019', ldblquote: '\u201C', rdblquote: '\u201D', bullet: '\u2022', endash: '\u2013', emdash: '\u2014',
  '{': '{', '}': '}', '\\': '\\', '~': '\u00A0', _: '\u2011', tab: '\t', line: '\n', lbr: '\n', page: '\f', column: '\n', '\n': '\n',
  '\r': '\n', emspace: ' ', enspace: ' ', qmspace: ' ', zwj: '\u200D', zwnj: '\u200C',
}
