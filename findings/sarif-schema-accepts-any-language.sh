#!/usr/bin/env bash
# The JSON Schema of SARIF 2.1.0 (rtm.5, as @microsoft/jest-sarif 1.0.0-beta.0 carries it) means to allow "en" and "en-US" as the language of a
# run. Its pattern has a stray bracket and an alternative without an end: ^[a-zA-Z]{2}|^[a-zA-Z]{2}-[a-zA-Z]{2}]?$ lets every word of two letters
# or more through. Ajv 8.20.0 with ajv-draft-04 1.0.0 compiles patterns as Unicode ones by itself and does not take this schema at all; with
# unicodeRegExp: false it does, and a log in the language "no language!" is valid.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @microsoft/jest-sarif@1.0.0-beta.0 ajv@8.20.0 ajv-draft-04@1.0.0 >/dev/null
cat >seen.cjs <<'JS'
const Ajv = require('ajv-draft-04')
const schema = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
const compiled = (options) => new Ajv({ strict: false, validateFormats: false, ...options }).compile(schema)
let byItself
try { byItself = Boolean(compiled({})) } catch (error) { byItself = error.name }
const fits = compiled({ unicodeRegExp: false })
const log = (language) => ({ version: '2.1.0', runs: [{ tool: { driver: { name: 'a' } }, language, results: [] }] })
console.log(JSON.stringify({ byItself, enUS: fits(log('en-US')), none: fits(log('no language!')), digits: fits(log('42')) }))
JS
seen=$(node seen.cjs)
echo "$seen"
expected='{"byItself":"SyntaxError","enUS":true,"none":true,"digits":false}'
[ "$seen" = "$expected" ] || { echo "expected $expected" >&2; exit 1; }
