import type { PictureWords, UnitWords } from './words.ts';

export const chinese: PictureWords = {
  amounts: {
    units: {
      percent: { amount: (number) => `${number}%`, name: () => '%' },
      USD: unit('美元'),
      TEU: unit('标准箱'),
      tonnes: unit('吨'),
      vessels: unit('艘'),
      people: unit('人次'),
      declarations: unit('件'),
    },
    scales: {
      money: [
        { factor: 1e8, word: '亿' },
        { factor: 1e4, word: '万' },
      ],
      counts: [
        { factor: 1e8, word: '亿' },
        { factor: 1e4, word: '万' },
      ],
    },
    mostDecimals: { money: 3, counts: 1 },
    axes: {
      money: [
        { factor: 1e8, word: '亿' },
        { factor: 1e4, word: '万' },
      ],
      counts: [
        { factor: 1e8, word: '亿' },
        { factor: 1e4, word: '万' },
      ],
    },
  },
  bounds: {
    about: (amount) => `约${amount}`,
    'at-least': (amount) => `至少${amount}`,
    'at-most': (amount) => `至多${amount}`,
  },
  shortBounds: {
    about: (amount) => `约${amount}`,
    'at-least': (amount) => `至少${amount}`,
    'at-most': (amount) => `至多${amount}`,
  },
  span: (from, to) => `${from}至${withoutYearOf(from, to)}`,
  chart: {
    times: (name, { times, first, last }) => `${name}：${last}为${first}的${times}倍`,
    fromTo: (name, first, last) =>
      `${name}：${first.when}${first.label}，${last.when}${last.label}`,
    named: (name, period) => `${name}（${period}）`,
    subtitle: (unitName, compiler) => `单位：${unitName}；统计方：${compiler}`,
  },
  bare: (name) => name,
  rivals: {
    compiler: (name) => name,
    row: (compiler, period) => `${compiler}，${period}`,
    title: (name, compilers) => `${name}：${compilers}家统计`,
    subtitle: (unitName) => `单位：${unitName}；各家统计口径不同`,
    ownYears: (unitName) => `单位：${unitName}；各家统计的时期不同`,
  },
  timeline: {
    whole: (events) => `资料库中有日期的${events}件事`,
    part: (shown, all) => `资料库中有日期的${all}件事，此处列出${shown}件`,
  },
  card: {
    superseded: (title) => `已有较新内容：${title}`,
    contested: (title) => `另有条目说法不同：${title}`,
  },
  partial: '仅部分时段',
  expected: '预期',
  aside: (text, asides) => `${text}（${asides.join('，')}）`,
  item: (name, what) => `${name}：${what}`,
  itemSeparator: '；',
  sentence: (text) => `${text}。`,
  more: (count) => `另有${count}项`,
  legend: {
    hollow: '空心点：仅为一年中的部分时段，不能与全年数字相比。',
    dashed: '虚线：预期，尚非实际统计。',
    gap: '没有连线：其间年份在资料库中没有数据。',
  },
  dayOfYear: (day) => day,
  sourceSeparator: '，',
  ownNumbers: '图中编号与下文编号无关，其来源列在图中。',
  sources: '来源',
  table: {
    when: '时段',
    value: '数值',
    compiler: '统计方',
    event: '事件',
    place: '项目',
    status: '进展',
  },
};

/** 11月 of 2025年11月, behind 2025年1月. */
function withoutYearOf(from: string, to: string): string {
  const year = from.slice(0, 'YYYY年'.length);
  return to.length > year.length && to.startsWith(year) ? to.slice(year.length) : to;
}

function unit(name: string): UnitWords {
  return { amount: (number) => number + name, name: (scale = '') => scale + name };
}
