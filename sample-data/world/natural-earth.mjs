// What make-world.mjs and make-basemap.mjs share: countries by ISO 3166-1 alpha-2 code, from world-atlas (Natural Earth
// 4.1.0), and how rings are written. The program's argument is the folder with the unpacked packages. README.md describes what is
// decided here.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const packages = path.resolve(process.argv[2]);
export const { feature, merge } = createRequire(import.meta.url)(
  path.join(packages, 'topojson-client-3.1.0/dist/topojson-client.js'));
export const json = file => JSON.parse(fs.readFileSync(path.join(packages, file), 'utf8'));

// The data give the numeric code of most countries.
const ALPHA2 = new Map(json('i18n-iso-countries-7.14.0/codes.json').map(([alpha2, , numeric]) => [numeric, alpha2]));

// Units without a numeric code. Those not listed here are left out (README.md says which and why).
const BY_NAME = {
  'Kosovo': 'XK',
  'Somaliland': 'SO',
  'N. Cyprus': 'CY',
  'Coral Sea Is.': 'AU',
  'Clipperton I.': 'FR',
  'Indian Ocean Ter.': 'none: split below',
};

// Parts of a unit that have an ISO code of their own: a polygon wholly within the box (west, south, east, north).
const PARTS = [
  ['FR', 'GF', -55, 2, -51, 6],
  ['FR', 'GP', -62, 15.7, -60.9, 16.7],
  ['FR', 'MQ', -61.4, 14.2, -60.7, 15.1],
  ['FR', 'RE', 55, -21.6, 56, -20.7],
  ['FR', 'YT', 44.9, -13.2, 45.5, -12.5],
  ['NL', 'BQ', -68.5, 11.9, -68.1, 12.4],
  ['NL', 'BQ', -63.4, 17.3, -62.8, 17.8],
  ['NO', 'SJ', 9, 74, 35, 81.5],
  ['NO', 'SJ', -10, 70.5, -7, 71.5],
  ['NO', 'BV', 3, -55, 4, -54],
  ['NZ', 'TK', -173, -10, -171, -8],
  ['RU', 'UA', 32, 44, 37, 46.5],
  ['none: split below', 'CX', 105, -11, 106, -10],
  ['none: split below', 'CC', 96, -13, 97, -11],
];

export const STEPS = 1000; // a step of the file is 1e-3 degrees

// The countries of a scale, code -> polygons, and what they were made of. `change` may alter the topology first; `more` gives
// further units a code by their name.
export function units(scale, change = topology => topology, more = {}) {
  const topology = change(json(`world-atlas-2.0.2/countries-${scale}.json`));
  const sources = new Map();
  for (const unit of topology.objects.countries.geometries) {
    const unitCode = ALPHA2.get(unit.id) ?? BY_NAME[unit.properties.name] ?? more[unit.properties.name];
    if (!unitCode) {
      console.error(`1:${scale}: left out ${unit.properties.name}`);
      continue;
    }
    for (const arcs of unit.type === 'Polygon' ? [unit.arcs] : unit.arcs) {
      const part = { type: 'Polygon', arcs };
      const code = partCode(unitCode, feature(topology, part).geometry.coordinates[0]);
      if (!sources.has(code)) sources.set(code, []);
      sources.get(code).push({ part, unit });
    }
  }
  const countries = new Map([...sources].map(([code, parts]) => [code, polygons(topology, parts)]));
  divideAtTheirParallel(topology, sources.get('MA'), sources.get('EH'), countries);
  return { countries, topology, sources };
}

// The data divide Morocco and Western Sahara along the berm, ISO 3166 along the parallel where the latter's northern edge lies.
function divideAtTheirParallel(topology, morocco, sahara, countries) {
  const parallel = Math.max(...countries.get('EH').flat(2).map(([, lat]) => lat));
  const whole = merge(topology, [...morocco, ...sahara].map(({ part }) => part)).coordinates;
  countries.set('MA', cut(whole, lat => lat - parallel, parallel));
  countries.set('EH', cut(whole, lat => parallel - lat, parallel));
}

// What lies on the positive side of a parallel (Sutherland and Hodgman), as closed rings.
function cut(polygonsOfCountry, side, parallel) {
  return polygonsOfCountry.map(polygon => polygon.map(closedRing => {
    const kept = closedRing.slice(1).flatMap(([lon, lat], i) => {
      const [lastLon, lastLat] = closedRing[i];
      const crosses = side(lastLat) * side(lat) < 0;
      const crossing = [lastLon + (lon - lastLon) * (parallel - lastLat) / (lat - lastLat), parallel];
      return [...(crosses ? [crossing] : []), ...(side(lat) >= 0 ? [[lon, lat]] : [])];
    });
    return kept.length ? [...kept, kept[0]] : [];
  }).filter(ring => ring.length > 3)).filter(polygon => polygon.length);
}

function partCode(unitCode, ring) {
  const part = PARTS.find(([whole, , west, south, east, north]) => whole === unitCode
    && ring.every(([lon, lat]) => lon >= west && lon <= east && lat >= south && lat <= north));
  return part ? part[1] : unitCode;
}

// Parts from more than one unit are dissolved, so that no border is left inside the country.
function polygons(topology, parts) {
  return parts.every(({ unit }) => unit === parts[0].unit)
    ? parts.map(({ part }) => feature(topology, part).geometry.coordinates)
    : merge(topology, parts.map(({ part }) => part)).coordinates;
}

// Longitudes without a jump: land across the antimeridian runs on beyond 180 degrees.
function unwrapped(closedRing) {
  const ring = closedRing.slice(0, -1);
  const jump = ring.findIndex((point, i) => i > 0 && Math.abs(point[0] - ring[i - 1][0]) > 180);
  const turned = jump < 0 ? ring : [...ring.slice(jump), ...ring.slice(0, jump)];
  const points = [];
  let lon = turned[0][0];
  for (let i = 0; i <= turned.length; i++) {
    const [nextLon, lat] = turned[i % turned.length];
    let step = nextLon - turned[(i || 1) - 1][0];
    if (step > 180) step -= 360;
    if (step < -180) step += 360;
    lon += i ? step : 0;
    points.push([lon, lat]);
  }
  const turns = Math.round((points.at(-1)[0] - points[0][0]) / 360);
  // A ring round the pole closes along it; only Antarctica has one.
  if (turns) return [...points, [points.at(-1)[0], -90], [points[0][0], -90]];
  points.pop();
  return points;
}

function steps(closedRing) {
  const ring = unwrapped(closedRing);
  const lons = ring.map(([lon]) => lon);
  const middle = (Math.min(...lons) + Math.max(...lons)) / 2;
  const turn = middle > 180 ? -360 : middle < -180 ? 360 : 0;
  return ring
    .map(([lon, lat]) => [Math.round((lon + turn) * STEPS), Math.round(lat * STEPS)])
    .filter(([x, y], i, all) => i === 0 || x !== all[i - 1][0] || y !== all[i - 1][1]);
}

function doubleArea(ring) {
  return Math.abs(ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length];
    return sum + x * nextY - nextX * y;
  }, 0));
}

// An open line, written as a ring is.
export function line(points) {
  const [first, ...rest] = points.map(([lon, lat]) => [Math.round(lon * STEPS), Math.round(lat * STEPS)]);
  return coded(rest.reduce((kept, point) => point.join() === kept.at(-1).join() ? kept : [...kept, point], [first]));
}

// An absolute first point, then the way from point to point; the closing point is left out.
export function coded(ring) {
  return ring.flatMap(([x, y], i) => i ? [x - ring[i - 1][0], y - ring[i - 1][1]] : [x, y]).join(' ');
}

export function usable(polygon) {
  // The lower edge of a flat map, which the data carry as a ring of its own.
  const [outer, ...holes] = polygon.map(steps).filter(ring => ring.some(([, y]) => y > -89.9 * STEPS));
  return [doubleArea(outer) > 0 ? outer : boxAround(outer), ...holes.filter(hole => doubleArea(hole) > 0)];
}

// An islet that the grid of the source has flattened to a line stays as a box one step wider on each side.
function boxAround(ring) {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const [west, east, south, north] = [Math.min(...xs) - 1, Math.max(...xs) + 1, Math.min(...ys) - 1, Math.max(...ys) + 1];
  return [[west, south], [east, south], [east, north], [west, north]];
}
