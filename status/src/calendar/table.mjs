// The table of working days as data: what its national rows say of each day.

const DAY = 86_400_000;

/** Reads the table below its head line: year -> { off, work }, both sets of yyyy-mm-dd. The highest revision of a year wins. */
export function parseTable(text) {
  const years = new Map();
  const [head, ...lines] = text.split('\n').filter((row) => row && !row.startsWith('#'));
  const columns = head.split('\t');
  for (const line of lines) {
    const cells = line.split('\t');
    const { region, year, revision, off, work } = Object.fromEntries(columns.map((column, i) => [column, cells[i]]));
    const known = years.get(Number(year));
    if (region === '-' && !(known?.revision > Number(revision))) {
      years.set(Number(year), { revision: Number(revision), off: parseDays(year, off), work: parseDays(year, work) });
    }
  }
  return years;
}

/** Reads a cell such as 0101-0103,0214. */
export function parseDays(year, cell) {
  const days = new Set();
  for (const item of cell === '-' ? [] : cell.split(',')) {
    const [first, last = first] = item.split('-').map((day) => Date.parse(`${year}-${day.slice(0, 2)}-${day.slice(2)}T00:00:00Z`));
    for (let day = first; day <= last; day += DAY) days.add(isoDay(day));
  }
  return days;
}

/** Every day of a year, as yyyy-mm-dd. */
export function daysOf(year) {
  const days = [];
  for (let day = Date.UTC(year, 0, 1); day < Date.UTC(year + 1, 0, 1); day += DAY) days.push(isoDay(day));
  return days;
}

export function isWeekend(day) {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

/** What a day is, under the names that the Java enum DayType has. */
export function typeOf(day, off, work) {
  if (off.has(day)) return 'HOLIDAY';
  if (work.has(day)) return 'MAKE_UP_WORKDAY';
  return isWeekend(day) ? 'WEEKEND' : 'WORKDAY';
}

export function isWorking(type) {
  return type === 'WORKDAY' || type === 'MAKE_UP_WORKDAY';
}

function isoDay(milliseconds) {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
