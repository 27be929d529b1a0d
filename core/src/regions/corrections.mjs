// The hand-kept corrections: parsed once, then applied to the lists before any period is built.
import { readRows, ensure } from './sources.mjs';

/** Sorts the rows of corrections.tsv by what they do. */
export function parseCorrections(text) {
  const result = {
    presence: [], names: new Map(), namesByYear: [], drops: new Set(), aliases: [], successors: new Map(),
  };
  for (const [what, code, when, name, reason] of readRows(text, 5)) {
    ensure(/^\d{6}$/.test(code) && reason, `corrections: ${what} ${code} needs a code and a reason`);
    if (what === 'list+') result.presence.push({ code, years: yearsOf(when), name });
    else if (what === 'list-') result.presence.push({ code, years: yearsOf(when), name: null });
    else if (what === 'name' && when === '*') result.names.set(code, name);
    else if (what === 'name') result.namesByYear.push({ code, years: yearsOf(when), name });
    else if (what === 'alias') result.aliases.push({ code, ...periodOf(when), ...nameAndTarget(name) });
    else if (what === 'drop') result.drops.add(code);
    else if (what === 'succ') result.successors.set(`${code} ${when}`, name.split(','));
    else throw new Error(`corrections: unknown row ${what}`);
  }
  return result;
}

/** What holds for every source: codes to leave out, names to spell differently. Gives a new map. */
export function applyToSet(set, { drops, names }) {
  return new Map([...set].filter(([code]) => !drops.has(code)).map(([code, name]) => [code, names.get(code) ?? name]));
}

/**
 * What holds for some years. Codes that are only another form of a code leave the lists for that time. A
 * correction that changes nothing is an error: the lists have caught up with it.
 */
export function applyToLists(lists, { presence, namesByYear, aliases }) {
  for (const { code, since, until } of aliases) {
    for (const [year, list] of lists) if (year >= (since ?? year) && year < (until ?? Infinity)) list.delete(code);
  }
  for (const { code, years, name } of [...presence, ...namesByYear]) {
    for (const year of years) {
      const list = lists.get(year);
      ensure(list && list.get(code) !== (name ?? undefined), `corrections: ${code} in ${year} is needless`);
      if (name) list.set(code, name);
      else list.delete(code);
    }
  }
}

/** Reads the rows of announced.tsv, which have the form of the table below a head line. */
export function parseAnnounced(text) {
  const [head, ...rows] = text.split('\n').filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t'));
  return rows.map((cells) => {
    const { code, since, until, kind, name, successors } = Object.fromEntries(head.map((column, i) => [column, cells[i]]));
    ensure(kind === 'n' && /^\d{6}$/.test(code) && name, `announced: malformed row ${code}`);
    return { code, ...periodOf(`${since}/${until}`), kind, name, successors: successors ? successors.split(',') : [] };
  });
}

function yearsOf(when) {
  const [first, last = first] = when.split('-').map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function nameAndTarget(text) {
  const [name, target] = text.split('>');
  return { name, target };
}

function periodOf(when) {
  const [since, until] = when.split('/').map((text) => (text === '----' ? null : Number(text)));
  return { since, until };
}
