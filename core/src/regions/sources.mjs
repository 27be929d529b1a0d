// The pinned data packages: checked first, then read as plain data. No package code is ever loaded or run.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const HERE = new URL('./', import.meta.url);

/** Reads a text file that lies beside this script. */
export function readLocal(path) {
  return readFileSync(new URL(path, HERE), 'utf8');
}

/** What is pinned: per package its name, version, integrity, licence, and the SHA-256 of every file that is read. */
export const pins = JSON.parse(readLocal('sources.json'));

/** Fails unless the lock file, the installed packages and every data file are exactly the pinned ones. */
export function verifyPackages() {
  const lock = JSON.parse(readLocal('package-lock.json')).packages;
  for (const [alias, pin] of Object.entries(pins)) {
    const locked = lock[`node_modules/${alias}`] ?? {};
    const asPinned = locked.version === pin.version && locked.integrity === pin.integrity;
    ensure(asPinned, `${alias}: package-lock.json is not what sources.json pins`);
    const installed = JSON.parse(readLocal(`node_modules/${alias}/package.json`));
    const isPinned = installed.name === pin.package && installed.version === pin.version;
    ensure(isPinned, `${alias}: another package is installed`);
    for (const [file, sha256] of Object.entries(pin.files)) {
      const content = readFileSync(new URL(`node_modules/${alias}/${file}`, HERE));
      const actual = createHash('sha256').update(content).digest('hex');
      ensure(actual === sha256, `${alias}/${file}: the content differs from the pinned SHA-256`);
    }
  }
}

/** The lists with a date, one per year: year -> (code -> name), just as the packages give them. */
export function readDatedLists() {
  const lists = new Map();
  for (const [alias, pin] of Object.entries(pins)) {
    for (const [file, year] of Object.entries(pin.years ?? {})) {
      const list = lists.get(year) ?? new Map();
      for (const [code, name] of readEntries(alias, file)) list.set(code.padEnd(6, '0'), name);
      lists.set(year, list);
    }
  }
  return new Map([...lists].sort(([a], [b]) => a - b));
}

/** The sets without any date, in the order of trust: [ (code -> name), ... ]. */
export function readYearlessSets() {
  return [
    new Map(readObjectAndCalls(readPackage('idcard-tool', 'dist/idcard.min.mjs'))),
    new Map(readFlaggedPairs(readPackage('identity-card', 'src/area.data.ts'))),
    new Map(['province', 'city', 'area'].flatMap((level) => readEntries('idcard', `lib/data/${level}.json`))),
  ];
}

function readPackage(alias, file) {
  ensure(pins[alias].files[file], `${alias}/${file} is read but not pinned`);
  return readLocal(`node_modules/${alias}/${file}`);
}

// Three shapes occur: {code: name}, [{code, name}] and {key: {code, text}}.
function readEntries(alias, file) {
  const data = JSON.parse(readPackage(alias, file));
  if (Array.isArray(data)) return data.map((row) => [row.code, row.name]);
  return Object.entries(data)
    .map(([key, value]) => (typeof value === 'string' ? [key, value] : [value.code, value.text]));
}

/**
 * One package is a minified script: the codes stand in an object literal, whose numeric keys may be written as 11e4,
 * and then in calls of the form f(n,"code","name"). A scan over the tokens reads both without running anything.
 */
export function readObjectAndCalls(script) {
  const start = script.indexOf('{11e4:');
  const end = script.indexOf('),n)', start) + 1;
  ensure(start >= 0 && end > start, 'the object literal with its calls was not found');
  const token = /(?<key>\d+(?:e\d+)?):"(?<value>[^"]*)"|,"(?<code>\d{6})","(?<name>[^"]*)"\)/g;
  const entries = [];
  for (const { groups } of script.slice(start, end).matchAll(token)) {
    entries.push(groups.key ? [String(Number(groups.key)), groups.value] : [groups.code, groups.name]);
  }
  return entries;
}

/** Another package writes code:'name|flag', the flag telling whether the code is still used. */
export function readFlaggedPairs(script) {
  return [...script.matchAll(/(\d{6}):'([^'|]*)\|[01]'/g)].map(([, code, name]) => [code, name]);
}

/** Rows of a hand-kept file: tab-separated, `#` starts a comment line. */
export function readRows(text, columns) {
  return text.split('\n').filter((line) => line && !line.startsWith('#')).map((line) => {
    const cells = line.split('\t');
    ensure(cells.length === columns, `expected ${columns} columns: ${line}`);
    return cells;
  });
}

export function ensure(condition, reason) {
  if (!condition) throw new Error(reason);
}
