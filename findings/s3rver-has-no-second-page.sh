#!/usr/bin/env bash
# s3rver 3.7.1 (an S3 server for tests) makes the token of a listing's next page by the cipher "des". OpenSSL 3, which Node has had since version 17,
# knows that cipher no more by itself: a bucket of 1,000 objects is listed, one of 1,001 is answered with 500 InternalError, even to a client that
# wants the first page alone (seen with @aws-sdk/client-s3 3.1175.0 on Node 20.20). With max-keys 1 two objects are enough.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts s3rver@3.7.1 @aws-sdk/client-s3@3.1175.0 >/dev/null 2>&1
cat >seen.cjs <<'JS'
const S3rver = require('s3rver')
const { ListObjectsV2Command, PutObjectCommand, S3Client } = require('@aws-sdk/client-s3')
const server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory: './data', configureBuckets: [{ name: 'bucket' }] })
server.run().then(async ({ port }) => {
  const credentials = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' }
  const client = new S3Client({ endpoint: `http://127.0.0.1:${port}`, region: 'us-east-1', forcePathStyle: true, credentials, maxAttempts: 1 })
  for (const Key of ['a', 'b']) await client.send(new PutObjectCommand({ Bucket: 'bucket', Key, Body: Buffer.from('x') }))
  const listed = (MaxKeys) => client.send(new ListObjectsV2Command({ Bucket: 'bucket', MaxKeys }))
    .then(({ Contents }) => Contents.length, (error) => `${error.$metadata.httpStatusCode} ${error.name}`)
  console.log(JSON.stringify({ bothAtOnce: await listed(2), oneOfTwo: await listed(1) }))
  await server.close()
})
JS
seen=$(NODE_NO_WARNINGS=1 node seen.cjs 2>/dev/null)
echo "$seen"
expected='{"bothAtOnce":2,"oneOfTwo":"500 InternalError"}'
[ "$seen" = "$expected" ] || { echo "expected $expected" >&2; exit 1; }
