/** What a browser shows beside the page's title: words with a mark on them. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">
<rect width="16" height="16" rx="3" fill="#0b57a4"/><path d="M3 5h10M3 11h7" stroke="#fff" stroke-width="2"/><path d="M3 8h8" stroke="#ffe14d" stroke-width="2"/>
</svg>
`

/** The page before its script runs: it holds no data. */
export const shell = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="docket">
<title>Review</title>
<link rel="icon" href="icon.svg">
<link rel="stylesheet" href="review.css">
<script src="review.js" defer></script>
</head>
<body>
<noscript>The review needs JavaScript; no request leaves this machine.</noscript>
</body>
</html>
`
