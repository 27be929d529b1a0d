import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysOf, isWeekend, parseDays, parseTable, typeOf } from './table.mjs';

test('ranges cross months and count leap days', () => {
  assert.deepEqual([...parseDays(2028, '0228-0301,1231')], ['2028-02-28', '2028-02-29', '2028-03-01', '2028-12-31']);
  assert.equal(parseDays(2028, '-').size, 0);
});

test('the highest revision of a year wins, regions are left out', () => {
  const years = parseTable(['# comment', 'region\tyear\trevision\tnotices\tdated\toff\twork', '-\t2030\t2\t-\t-\t0102\t-', '-\t2030\t1\t-\t-\t0103\t-', '45\t2030\t3\t-\t-\t0104\t-', ''].join('\n'));
  assert.deepEqual([...years.get(2030).off], ['2030-01-02']);
});

test('a day is off, worked in exchange, or what the week says', () => {
  const off = new Set(['2030-01-01']);
  const work = new Set(['2030-01-05']);
  assert.deepEqual(['2030-01-01', '2030-01-02', '2030-01-05', '2030-01-06'].map((day) => typeOf(day, off, work)),
    ['HOLIDAY', 'WORKDAY', 'MAKE_UP_WORKDAY', 'WEEKEND']);
});

test('a year has all its days', () => {
  assert.equal(daysOf(2028).length, 366);
  assert.equal(daysOf(2027).at(-1), '2027-12-31');
  assert.ok(isWeekend('2026-11-21'));
});
