import { type Group, type ParagraphState, plainParagraph, plainWords } from './group.ts'

type Change = (group: Group, param: number | undefined) => Partial<Group>

const isOn = (param: number | undefined): boolean => param !== 0

const paragraph = (change: (param: number | undefined) => Partial<ParagraphState>): Change => {
  return (group, param) => ({ paragraph: { ...group.paragraph, ...change(param) } })
}

const shaded: Change = (_, param) => ({ isShaded: param !== 0 })

/** What control words change of the group that they stand in. */
export const changes: Readonly<Record<string, Change>> = {
  plain: () => plainWords,
  pard: () => ({ paragraph: plainParagraph }),
  b: (_, param) => ({ bold: isOn(param) }),
  super: (_, param) => ({ isRaised: isOn(param) }),
  up: (_, param) => ({ isRaised: param !== 0 }),
  nosupersub: () => ({ isRaised: false }),
  caps: (_, param) => ({ capitals: isOn(param) }),
  v: (_, param) => ({ isHidden: isOn(param) }),
  deleted: (_, param) => ({ isDeleted: isOn(param) }),
  cs: (_, param = 0) => ({ style: param }),
  cf: (_, param = 0) => ({ colour: param }),
  cb: shaded,
  chcbpat: shaded,
  chshdng: shaded,
  highlight: shaded,
  f: (_, param = 0) => ({ font: param }),
  uc: (_, param = 1) => ({ fallback: Math.min(16, Math.max(0, param)) }),
  s: paragraph((param = 0) => ({ style: param })),
  outlinelevel: paragraph((param) => ({ outline: param })),
  ls: paragraph((param = 0) => ({ list: param })),
  ilvl: paragraph((param = 0) => ({ level: Math.min(8, Math.max(0, param)) })),
  sb: paragraph((param = 0) => ({ before: param })),
  sa: paragraph((param = 0) => ({ after: param })),
  pagebb: paragraph((param) => ({ breaksBefore: param !== 0 })),
  intbl: paragraph(() => ({ isInTable: true })),
  dropcapli: paragraph((param) => ({ isDropCap: param !== 0 })),
  cbpat: paragraph((param) => ({ isShaded: param !== 0 })),
  shading: paragraph((param) => ({ isShaded: param !== 0 })),
}
