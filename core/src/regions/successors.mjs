// The same-name rule: where did an abolished region most probably go?

// Longest first. What is left after taking one of them away is the stem: 宝鸡县 -> 宝鸡, 陵水黎族自治县 -> 陵水.
const NATIONALITIES = ('维吾尔族 柯尔克孜族 塔吉克族 哈萨克族 达斡尔族 鄂温克族 鄂伦春族 俄罗斯族 乌孜别克族 布依族 土家族 哈尼族 傈僳族 景颇族 '
  + '拉祜族 纳西族 布朗族 仫佬族 毛南族 仡佬族 东乡族 撒拉族 锡伯族 保安族 裕固族 普米族 独龙族 朝鲜族 蒙古族 土族 回族 藏族 苗族 彝族 壮族 侗族 瑶族 '
  + '白族 傣族 黎族 佤族 畲族 水族 羌族 满族 怒族 各族 蒙古 哈萨克 柯尔克孜 塔吉克 锡伯').split(' ');
const ENDINGS = ['自治县', '自治旗', '自治州', '地区', '矿区', '林区', '特区', '新区', '市', '县', '区', '旗', '盟', '州'];
const GENERIC = new Set(('城 郊 市郊 近郊 东 西 南 北 中 市中 城中 东城 西城 城东 城西 城南 城北 河东 河西 桥东 桥西 新城 新市 老城 矿 工农 向阳 东风 '
  + '红旗 新华 和平 解放 前进 胜利 永红 光明 建设 新兴 新 东市 西市 中市 南市 北市 城关 江东 江北 江南 铁西 铁东 振兴 东方红 东升').split(' '));

export function stemOf(name) {
  let stem = name;
  const ending = ENDINGS.find((tail) => stem.endsWith(tail) && stem.length > tail.length);
  if (ending) stem = stem.slice(0, -ending.length);
  for (let cut = true; cut;) {
    const tail = NATIONALITIES.find((nation) => stem.endsWith(nation) && stem.length > nation.length + 1);
    cut = Boolean(tail);
    if (tail) stem = stem.slice(0, -tail.length);
  }
  return stem;
}

/** The provinces in which the region may lie today: Chongqing left Sichuan, Hainan left Guangdong. */
export function provincesToday(code) {
  const province = code.slice(0, 2);
  if (province === '51') return ['51', '50'];
  return code.startsWith('442') ? ['44', '46'] : [province];
}

export function levelOf(code) {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
}

/**
 * Finds the one region in force today at the same level and in the same province whose name has the same stem.
 * Returns its code, or undefined when there is none, more than one, or when the name says nothing (市中区, 郊区).
 */
export function makeSameNameRule(regionsInForce) {
  const byStem = new Map();
  for (const { code, name } of regionsInForce) {
    const key = `${levelOf(code)} ${code.slice(0, 2)} ${stemOf(name)}`;
    byStem.set(key, [...byStem.get(key) ?? [], code]);
  }
  return ({ code, name }) => {
    const stem = stemOf(name);
    if (GENERIC.has(stem)) return undefined;
    const found = provincesToday(code).flatMap((province) => byStem.get(`${levelOf(code)} ${province} ${stem}`) ?? []);
    return found.length === 1 && found[0] !== code ? found[0] : undefined;
  };
}
