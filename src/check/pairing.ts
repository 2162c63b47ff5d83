interface Pairing<W, G> {
  readonly pairs: readonly { readonly want: W; readonly got: G; readonly wantAt: number; readonly gotAt: number }[]
  readonly missing: readonly { readonly want: W; readonly at: number }[]
  readonly extra: readonly { readonly got: G; readonly at: number }[]
}

/** Pairs two lists greedily, the best pair first; pairs below `least` do not count, ties go by order. */
export function pair<W, G>(want: readonly W[], got: readonly G[], score: (want: W, got: G) => number, least: number): Pairing<W, G> {
  const candidates = want.flatMap((w, wantAt) => got.flatMap((g, gotAt) => {
    const points = score(w, g)
    return points >= least ? [{ points, want: w, got: g, wantAt, gotAt }] : []
  }))
  candidates.sort((a, b) => b.points - a.points || a.wantAt - b.wantAt || a.gotAt - b.gotAt)
  const wanted = new Set<number>()
  const taken = new Set<number>()
  const pairs = candidates.filter(({ wantAt, gotAt }) => {
    if (wanted.has(wantAt) || taken.has(gotAt)) return false
    wanted.add(wantAt)
    taken.add(gotAt)
    return true
  })
  return {
    pairs,
    missing: want.flatMap((w, at) => (wanted.has(at) ? [] : [{ want: w, at }])),
    extra: got.flatMap((g, at) => (taken.has(at) ? [] : [{ got: g, at }])),
  }
}
