/** Characters that steer a terminal or turn the direction of text. */
const steering = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g
const steeringButLayout = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/** Words of a document made harmless for a terminal: what would steer it becomes a picture of itself, one character each. */
export function neutralise(text: string): string {
  return text.replace(steeringButLayout, picture)
}

/** The same for what must stay on one line, such as a file's name. */
export function neutraliseLine(text: string): string {
  return text.replace(steering, picture)
}

function picture(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '\u2421' : '\uFFFD'
}
