import { outlineOf } from '../../rules/outline.ts'

/** The heading under which a council's paper asks for something, in the words of many councils. */
export const councilPaperOutline = outlineOf(
  {
    id: 'decision-sought',
    heading: /^(?:\(?\d[\d.]*\)?\s+)?(?:(?:summary|list)\s+of\s+)?(?:(?:cabinet\s+member|executive\s+member|mayor)(?:\s*(?:\/|&|and)\s*|\s+))?(?:officers?'?s?'?\s+|proposed\s+|formal\s+)?(?:recommendations?(?:\(s\)|\/s)?|recommended\s+(?:action|decision)s?|(?:actions?|decisions?)(?:\(s\))?\s+(?:required|requested|sought|recommended)|proposed\s+decisions?|(?:the|what\s+is\s+the)\s+(?:cabinet|committee|executive|panel|board)\s+(?:is\s+)?(?:being\s+)?asked\s+to(?:\s+(?:decide|do|agree|consider))?)(?:\s+(?:and\s+reasons?\b.{0,60}|for\s+(?:decision|approval|action|consideration)|to\s+(?:the\s+)?(?:cabinet|committee|executive|council)))?$/i,
  },
)
