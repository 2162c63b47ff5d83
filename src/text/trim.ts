/** Words without any of these characters at their end. */
export function trimEndOf(words: string, characters: string): string {
  let end = words.length
  while (end > 0 && characters.includes(words.charAt(end - 1))) end--
  return words.slice(0, end)
}

/** Words without any of these characters at their start. */
function trimStartOf(words: string, characters: string): string {
  let start = 0
  while (start < words.length && characters.includes(words.charAt(start))) start++
  return words.slice(start)
}

/** Words without any of these characters at either end. */
export function trimOf(words: string, characters: string): string {
  return trimStartOf(trimEndOf(words, characters), characters)
}
