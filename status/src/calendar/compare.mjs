// Compares every day of the working-day table with the pinned package, and keeps the package's days as a test resource.
//   node compare.mjs          compares, then rewrites the test resource
//   node compare.mjs --check  compares, and fails unless the committed test resource is what would be written
import { readFileSync, writeFileSync } from 'node:fs';
import { ensure, pin, readSource } from './source.mjs';
import { daysOf, isWorking, parseTable, typeOf } from './table.mjs';

const TABLE = new URL('../main/resources/dev/yika/status/calendar/workdays.tsv', import.meta.url);
const RESOURCE = new URL('../test/resources/dev/yika/status/calendar/chinese-days.tsv', import.meta.url);

try {
  const years = parseTable(readFileSync(TABLE, 'utf8'));
  const source = readSource();
  const days = [...years.keys()].sort().flatMap(daysOf);
  const differences = { working: [], type: [] };
  for (const day of days) {
    const { off, work } = years.get(Number(day.slice(0, 4)));
    const ours = typeOf(day, off, work);
    const theirs = typeOf(day, source.off, source.work);
    if (isWorking(ours) !== isWorking(theirs)) differences.working.push(day);
    else if (ours !== theirs) differences.type.push(`${day} ${ours} (${theirs})`);
  }
  const text = format(days, source);
  if (process.argv[2] === '--check') ensure(readFileSync(RESOURCE, 'utf8') === text, 'the committed test resource is not what would be written');
  else writeFileSync(RESOURCE, text);
  console.log(`${days.length} days compared; named differently, though off in both: ${differences.type.join(', ') || 'none'}`);
  ensure(differences.working.length === 0, `worked in one source, off in the other: ${differences.working.join(', ')}`);
} catch (failure) {
  console.error(`calendar: ${failure.message}`);
  process.exitCode = 1;
}

function format(days, { off, work }) {
  const rows = days.filter((day) => off.has(day) || work.has(day)).map((day) => `${day}\t${off.has(day) ? 'off' : 'work'}`);
  return `# From ${pin.package} ${pin.version} (${pin.licence}), written by src/calendar/compare.mjs\nday\tsaid\n${rows.join('\n')}\n`;
}
