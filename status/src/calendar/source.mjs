// The pinned data package: checked first, then read as plain data. None of its code is loaded or run.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const HERE = new URL('./', import.meta.url);
const FILE = 'dist/chinese-days.json';

/** What is pinned: name, version, integrity, licence, and the SHA-256 of the file that is read. */
export const pin = JSON.parse(readLocal('source.json'));

/** Returns the package's days, { off, work }, once everything is exactly what is pinned. */
export function readSource() {
  const locked = JSON.parse(readLocal('package-lock.json')).packages[`node_modules/${pin.package}`] ?? {};
  ensure(locked.version === pin.version && locked.integrity === pin.integrity, 'package-lock.json is not what source.json pins');
  const path = `node_modules/${pin.package}/`;
  const installed = JSON.parse(readLocal(`${path}package.json`));
  ensure(installed.name === pin.package && installed.version === pin.version, 'another package is installed');
  const content = readFileSync(new URL(path + FILE, HERE));
  ensure(createHash('sha256').update(content).digest('hex') === pin.files[FILE], `${FILE}: the content differs from the pinned SHA-256`);
  const { holidays, workdays } = JSON.parse(content);
  return { off: new Set(Object.keys(holidays)), work: new Set(Object.keys(workdays)) };
}

export function ensure(condition, reason) {
  if (!condition) throw new Error(reason);
}

function readLocal(path) {
  return readFileSync(new URL(path, HERE), 'utf8');
}
