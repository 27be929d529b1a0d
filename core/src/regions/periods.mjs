// From year lists to periods: which code carried which name from when until when.

export const FIRST_YEAR = 2002;
export const UNKNOWN = null; // "since" before the first list; "until" while still in force

/** Codes with a county part 71-79 are zones that exist in statistics only. */
export function isStatisticsZone(code) {
  return /^\d{4}7[1-9]$/.test(code);
}

/** Names that fill a level of the code and name no region: 市辖区, 县, 省直辖县级行政区划 and the like. */
export function isGenericName(name) {
  return ['市', '县', '市区'].includes(name) || name.endsWith('市辖区') || name.includes('直辖');
}

/** The level between a municipality and its districts is a placeholder even where a list repeats the city's name. */
export function isPlaceholder(code, name) {
  return /^(11|12|31|50)0[1-3]00$/.test(code) || isGenericName(name);
}

/** Splits a list into regions and placeholders; zones are left out. The input stays as it is. */
export function splitList(list) {
  const regions = new Map();
  const placeholders = new Map();
  for (const [code, name] of list) {
    if (isStatisticsZone(code)) continue;
    (isPlaceholder(code, name) ? placeholders : regions).set(code, name);
  }
  return { regions, placeholders };
}

/**
 * The periods of every code, decided year by year: a period begins with the first year-end whose list has the code
 * under that name and ends (exclusive) with the first one that no longer has it. A code in the first list has an
 * unknown beginning, a code in the last list has no end. A gap or another name starts a new period.
 * lists: year -> (code -> name), without placeholders.
 */
export function buildPeriods(lists) {
  const years = [...lists.keys()].sort((a, b) => a - b);
  const codes = new Set([...lists.values()].flatMap((list) => [...list.keys()]));
  const periods = [];
  for (const code of [...codes].sort()) {
    let open = null;
    for (const year of years) {
      const name = lists.get(year).get(code);
      if (open && open.name !== name) open.until = year;
      if (name && open?.name !== name) {
        open = { code, since: year === years[0] ? UNKNOWN : year, until: UNKNOWN, kind: 'a', name };
        periods.push(open);
      }
      if (!name) open = null;
    }
  }
  return periods;
}

/** Codes that only the yearless sets know were gone before the first list; when they began is unknown. */
export function buildOldPeriods(names, datedCodes) {
  return [...names].filter(([code]) => !datedCodes.has(code))
    .map(([code, name]) => ({ code, since: UNKNOWN, until: FIRST_YEAR, kind: 'a', name }));
}

/** The placeholder xxxx20 of the lists of 1980 to 1982, long out of use. */
const CITY_AREA = '市区';

/**
 * Placeholders have no years of their own, since half of the lists leave them out. They end with their parent.
 * endOfParent: code -> until of the prefecture that is gone for good.
 */
export function buildPlaceholderPeriods(names, endOfParent) {
  return [...names].map(([code, name]) => {
    const parent = `${code.slice(0, 4)}00`;
    const withParent = parent === code ? UNKNOWN : endOfParent.get(parent) ?? UNKNOWN;
    const until = name === CITY_AREA ? FIRST_YEAR : withParent;
    return { code, since: UNKNOWN, until, kind: 'p', name };
  });
}

/** One name per code by majority; the first set decides a tie. Sets that call a county 市辖区 do not vote on it. */
export function voteOnNames(sets) {
  const result = new Map();
  for (const code of new Set(sets.flatMap((set) => [...set.keys()]))) {
    const names = sets.map((set) => set.get(code)).filter(Boolean);
    const real = names.filter((name) => !isPlaceholder(code, name));
    const votes = real.length > 0 ? real : names;
    const count = (name) => votes.filter((vote) => vote === name).length;
    result.set(code, votes.reduce((best, name) => (count(name) > count(best) ? name : best)));
  }
  return result;
}

/** Regions of GB/T 2260, listed or announced. */
export function isAdministrative({ kind }) {
  return kind === 'a' || kind === 'n';
}

export function isInForce(period, year) {
  return (period.since ?? FIRST_YEAR) <= year && (period.until ?? Infinity) > year;
}
