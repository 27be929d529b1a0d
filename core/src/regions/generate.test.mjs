import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyToLists, parseAnnounced, parseCorrections } from './corrections.mjs';
import {
  buildOldPeriods, buildPeriods, buildPlaceholderPeriods, isInForce, isPlaceholder, splitList, voteOnNames,
} from './periods.mjs';
import { readFlaggedPairs, readObjectAndCalls } from './sources.mjs';
import { makeSameNameRule, stemOf } from './successors.mjs';
import { compareRows, formatRow } from './table.mjs';

const lists = (...years) => new Map(years.map((entries, index) => [2002 + index, new Map(Object.entries(entries))]));
const periodsOf = (...years) => buildPeriods(lists(...years)).map(formatRow);

test('a code in all lists has neither a beginning nor an end', () => {
  assert.deepEqual(periodsOf({ 990101: '甲区' }, { 990101: '甲区' }), ['990101\t----\t----\ta\t甲区']);
});

test('a period begins and ends with the year-end that first differs', () => {
  assert.deepEqual(periodsOf({ 990121: '乙县' }, { 990121: '乙县' }, { 990181: '乙市' }),
    ['990121\t----\t2004\ta\t乙县', '990181\t2004\t----\ta\t乙市']);
});

test('another name without a gap gives two rows that meet', () => {
  assert.deepEqual(periodsOf({ 990100: '旧市' }, { 990100: '新市' }),
    ['990100\t----\t2003\ta\t旧市', '990100\t2003\t----\ta\t新市']);
});

test('a gap gives separate rows, even under the same name', () => {
  assert.deepEqual(periodsOf({ 990101: '甲区' }, {}, { 990101: '甲区' }),
    ['990101\t----\t2003\ta\t甲区', '990101\t2004\t----\ta\t甲区']);
});

test('lists that leave placeholders out do not end them', () => {
  const withPlaceholders = splitList(new Map([
    ['990100', '丙市'], ['990101', '市辖区'], ['990171', '丙市高新区'], ['999000', '省直辖县级行政区划'],
  ]));
  assert.deepEqual([...withPlaceholders.regions.keys()], ['990100']);
  assert.deepEqual([...withPlaceholders.placeholders.keys()], ['990101', '999000']);
  const rows = buildPlaceholderPeriods(withPlaceholders.placeholders, new Map([['990100', 2011]]));
  assert.deepEqual(rows.map(formatRow),
    ['990101\t----\t2011\tp\t市辖区', '999000\t----\t----\tp\t省直辖县级行政区划']);
});

test('the placeholder of the first lists ends before the dated ones', () => {
  const rows = buildPlaceholderPeriods(new Map([['990120', '市区'], ['990220', '市区']]), new Map([['990200', 2011]]));
  assert.deepEqual(rows.map(formatRow), ['990120\t----\t2002\tp\t市区', '990220\t----\t2002\tp\t市区']);
});

test('announced rows are read by the names of their columns', () => {
  const rows = parseAnnounced('# why\nname\tcode\tsince\tuntil\tkind\tsuccessors\n甲区\t990101\t----\t2025\tn\t990102\n');
  assert.deepEqual(rows.map(formatRow), ['990101\t----\t2025\tn\t甲区\t990102']);
  assert.throws(() => parseAnnounced('code\tsince\tuntil\tkind\tname\n990101\t----\t2025\ta\t甲区\n'));
});

test('the level under a municipality is a placeholder whatever the list calls it', () => {
  assert.ok(isPlaceholder('110100', '北京市'));
  assert.ok(!isPlaceholder('130100', '石家庄市'));
});

test('codes of the yearless sets only were gone before the first list', () => {
  const rows = buildOldPeriods(new Map([['990101', '甲区'], ['992101', '丁市']]), new Set(['990101']));
  assert.deepEqual(rows.map(formatRow), ['992101\t----\t2002\ta\t丁市']);
  assert.ok(!isInForce(rows[0], 2002));
});

test('names are voted on; the first set decides a tie; placeholders do not vote against a name', () => {
  const vote = (...names) => voteOnNames(names.map((name) => new Map(name ? [['990101', name]] : []))).get('990101');
  assert.equal(vote('甲区', '乙区', '乙区'), '乙区');
  assert.equal(vote('甲区', '乙区'), '甲区');
  assert.equal(vote('甲区', '市辖区', '市辖区'), '甲区');
});

test('stems', () => {
  assert.equal(stemOf('陵水黎族自治县'), '陵水');
  assert.equal(stemOf('印江土家族苗族自治县'), '印江');
  assert.equal(stemOf('陇县'), '陇');
  assert.equal(stemOf('万山特区'), '万山');
});

test('the same-name rule wants exactly one region of that name, level and province', () => {
  const rule = makeSameNameRule([
    { code: '990112', name: '陈仓区' }, { code: '990302', name: '鼓楼区' }, { code: '990402', name: '鼓楼区' },
    { code: '990500', name: '吕梁市' }, { code: '500112', name: '渝北区' }, { code: '990611', name: '郊区' },
  ]);
  assert.equal(rule({ code: '992121', name: '陈仓县' }), '990112');
  assert.equal(rule({ code: '992123', name: '鼓楼县' }), undefined, 'two of that name');
  assert.equal(rule({ code: '992122', name: '郊区' }), undefined, 'a generic name');
  assert.equal(rule({ code: '992300', name: '吕梁地区' }), '990500');
  assert.equal(rule({ code: '992301', name: '吕梁县' }), undefined, 'another level');
  assert.equal(rule({ code: '510218', name: '渝北区' }), '500112', 'Chongqing left Sichuan');
  assert.equal(rule({ code: '990112', name: '陈仓区' }), undefined, 'not itself');
});

test('corrections change the lists of their years', () => {
  const corrections = parseCorrections([
    'list+\t990112\t2003\t戊区\ttoo late in the list', 'list-\t990121\t2003\t戊县\ttoo late in the list',
    'name\t990100\t2003\t己市\trenamed', 'alias\t990104\t----/2004\t庚区>990103\tother form',
  ].join('\n'));
  const years = lists({}, { 990121: '戊县', 990100: '旧市', 990104: '庚区' });
  applyToLists(years, corrections);
  assert.deepEqual(Object.fromEntries(years.get(2003)), { 990100: '己市', 990112: '戊区' });
  assert.throws(() => applyToLists(years, corrections), /needless/, 'what is already so needs no correction');
});

test('script files are scanned, not run', () => {
  const script = 'x();(n={11e4:"甲市",110101:"乙区"},"110102","丙区"),r(n,"110103","丁区"),n)),m={"004":"戊"}';
  assert.deepEqual(readObjectAndCalls(script),
    [['110000', '甲市'], ['110101', '乙区'], ['110102', '丙区'], ['110103', '丁区']]);
  assert.deepEqual(readFlaggedPairs("{110000:'甲市|1',110103:'丁区|0'}"), [['110000', '甲市'], ['110103', '丁区']]);
});

test('rows are sorted by code, since, until', () => {
  const rows = [
    { code: '990101', since: null, until: 2003, kind: 'a', name: '甲区', successors: ['990102~'] },
    { code: '990101', since: null, until: null, kind: 'a', name: '乙区' },
    { code: '990101', since: 2005, until: null, kind: 'a', name: '丙区' },
    { code: '990102', since: null, until: null, kind: 'a', name: '丁区' },
  ];
  assert.deepEqual(rows.toReversed().sort(compareRows), rows);
  assert.equal(formatRow(rows[0]), '990101\t----\t2003\ta\t甲区\t990102~');
});
