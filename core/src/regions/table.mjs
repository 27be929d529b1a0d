// The text form of the table: fixed first columns, so that a reader can search it in place.

const UNKNOWN_YEAR = '----';

export function formatRow({ code, since, until, kind, name, successors = [] }) {
  const cells = [code, since ?? UNKNOWN_YEAR, until ?? UNKNOWN_YEAR, kind, name];
  if (successors.length > 0) cells.push(successors.join(','));
  return cells.join('\t');
}

/** By code, then by since (unknown first), then by until (an end before none). */
export function compareRows(a, b) {
  return a.code.localeCompare(b.code, 'en') || (a.since ?? 0) - (b.since ?? 0) || (a.until ?? 9999) - (b.until ?? 9999)
    || a.kind.localeCompare(b.kind, 'en');
}

export function formatTable(header, rows) {
  const lines = [...header.map((line) => `# ${line}`), ...[...rows].sort(compareRows).map(formatRow)];
  return `${lines.join('\n')}\n`;
}
