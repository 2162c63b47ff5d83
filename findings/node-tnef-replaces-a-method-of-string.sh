#!/usr/bin/env bash
# node-tnef 1.4.0 (npm, reads winmail.dat) puts a function of its own in the place of String.prototype.replaceAll when it is loaded, for the
# whole process. The replacement takes the search for the source of a pattern: 'a.b.c'.replaceAll('.', '-') gives '-----' instead of 'a-b-c'.
# Seen on Node 20, 22 and 24. A library that reads files would be expected to leave the language alone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts node-tnef@1.4.0 >/dev/null
cat >seen.cjs <<'JS'
const before = String.prototype.replaceAll
const plain = 'a.b.c'.replaceAll('.', '-')
require('node-tnef')
console.log(JSON.stringify({ before: plain, isReplaced: String.prototype.replaceAll !== before, after: 'a.b.c'.replaceAll('.', '-') }))
JS
seen=$(node seen.cjs)
echo "$seen"
expected='{"before":"a-b-c","isReplaced":true,"after":"-----"}'
[ "$seen" = "$expected" ] || { echo "expected $expected" >&2; exit 1; }
