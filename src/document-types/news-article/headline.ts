const teller = String.raw`(?:ofsted|inspectors?|inspection|watchdog|spot[ -]check)`
const telling = String.raw`(?:brands?|slams?|blasts?|praises?|hails?|judges|rates|ranks|awards?|finds|says|warns|condemns|criticises|prompts|sparks|reveals|lambasts)`
const told = String.raw`(?:rated|ranked|branded|judged|labelled|deemed|handed|given|gets?|receives?d?|retains?|keeps?|loses|remains?|out\s+of|no\s+longer|to|from)`
const grade = String.raw`(?:inadequate|good|outstanding|adequate|requires?\s+improvement|failing)`
const strong = String.raw`(?:downgraded|upgraded|slammed|blasted|lambasted|hailed|praised\s+by|criticised\s+by)`

/** What a paper sets above its report: a line without a full stop in which inspectors brand, praise or find, or a council is rated 'good'. */
export const headline = new RegExp(
  String.raw`^[^.\n]{0,120}(?:\b${teller}\b[^.\n]{0,40}\b${telling}\b|\b${told}\b[^.\n]{0,40}["']${grade}["']|\b${strong}\b|\b${grade}["']?\s(?:ofsted\s)?ratings?\b)[^.\n]{0,120}$`,
  'im',
)
