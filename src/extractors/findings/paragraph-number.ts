/** The number of a paragraph in a report that numbers them through: "42." */
export function paragraphNumber(marker: string | null | undefined): number | undefined {
  const digits = /^(?<digits>\d{1,3})\.?$/.exec(marker ?? '')?.groups?.digits
  return digits === undefined ? undefined : Number(digits)
}
