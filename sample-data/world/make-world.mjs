// Country outlines by ISO 3166-1 alpha-2 code. Run by make-world.sh; the argument is the folder with the unpacked packages; the
// data go to standard output. README.md describes what is decided here.
import { STEPS, coded, units, usable } from './natural-earth.mjs';

const CELL = 0.02; // degrees; an island of the 1:10m data this close to the 1:50m outline is taken as shown

function cellsNear(polygonsOfCountry) {
  const cells = new Set();
  for (const ring of polygonsOfCountry.flat()) {
    for (let i = 0; i < ring.length; i++) {
      const [x, y] = ring[i];
      const [nextX, nextY] = ring[(i + 1) % ring.length];
      const count = Math.ceil(Math.hypot(nextX - x, nextY - y) / (CELL * STEPS / 2)) || 1;
      for (let j = 0; j < count; j++) {
        const [column, row] = cell([x + (nextX - x) * j / count, y + (nextY - y) * j / count]);
        for (const dx of [-1, 0, 1]) for (const dy of [-1, 0, 1]) cells.add(`${column + dx},${row + dy}`);
      }
    }
  }
  return cells;
}

function cell([x, y]) {
  return [Math.floor(((x + 540 * STEPS) % (360 * STEPS)) / (CELL * STEPS)), Math.floor(y / (CELL * STEPS))];
}

const medium = units('50m').countries;
const large = units('10m').countries;
const lines = [];
for (const code of [...new Set([...medium.keys(), ...large.keys()])].sort()) {
  const shown = (medium.get(code) ?? []).map(usable);
  const near = cellsNear(shown);
  const added = (large.get(code) ?? []).map(usable)
    .filter(polygon => !polygon[0].some(point => near.has(cell(point).join(','))));
  for (const polygon of shown) lines.push([code, 50, ...polygon.map(coded)].join('\t'));
  for (const polygon of added) lines.push([code, 10, ...polygon.map(coded)].join('\t'));
}
process.stdout.write('# country\tscale\tring, then its holes: lon lat, then steps of 1e-3 degrees\n' + lines.join('\n') + '\n');
