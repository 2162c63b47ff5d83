const points: Readonly<Record<string, number>> = { pt: 1, pc: 12, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, px: 0.75 }

/** A length in points, or undefined for a share or anything else. */
export function lengthIn(text: string | undefined): number | undefined {
  const found = /^(?<number>-?\d+(?:[.]\d+)?)(?<unit>pt|pc|in|cm|mm|px)$/.exec(text?.trim() ?? '')?.groups
  return found && Number(found['number']) * (points[found['unit'] ?? ''] ?? 1)
}
