import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/core/passages/language.ts';
import { widthOf } from '../../src/pictures/text/measure.ts';
import { runsOf } from '../../src/pictures/text/runs.ts';
import { wrap, wrapEvenly } from '../../src/pictures/text/wrap.ts';
import { undrawable } from '../../scripts/undrawable.ts';
import { readKnowledge } from '../../src/core/passages/read-knowledge.ts';
import { harbourFolder } from '../support/harbour-folder.ts';
import { readProject } from '../support/project.ts';

const styleOf = (language: Language) => ({ size: 17, weight: 400, language }) as const;

/** Texts of the three languages as they are mixed in sources and names. */
const pieces = fc.constantFrom(
  'Chancay',
  ' ',
  '，',
  '。',
  '钱凯港',
  '2025年',
  '“',
  '”',
  '（',
  '）',
  'US$5.4',
  '23\u00A0156',
  ' [1]',
  '[2]',
  '；',
  '%',
  'é',
);
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

describe('the breaking of lines', () => {
  it('leaves nothing out but spaces, whatever is broken', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 400 }), (text, width) => {
        const lines = wrap(text, width, styleOf('zh'));
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });

  it('keeps lines to the width where a break is possible', () => {
    const text = '截至2025年10月，钱凯港运营头十二个月的吞吐量超过27万标准箱。';
    for (const line of wrap(text, 150, styleOf('zh'))) {
      expect(widthOf(line, styleOf('zh'))).toBeLessThanOrEqual(150);
    }
  });

  it('begins no line with Chinese punctuation and ends none with an opening one', () => {
    const text = '据“中远海运”（COSCO）称，钱凯港（Chancay）的吞吐量，超过27万标准箱。';
    const lines = [60, 75, 90, 105, 120].flatMap((width) => wrap(text, width, styleOf('zh')));
    expect(lines.filter((line) => /^[，。、；：？！）」』”’》]|[（「『“‘《]$/u.test(line))).toEqual(
      [],
    );
  });

  it('begins no line with a sign that ends a word', () => {
    const text = 'Japan had 7.1%. “Predatory”, he said (“COSCO”), of 36 %; and US$5.4 billion!';
    const lines = [50, 70, 90, 110, 130].flatMap((width) => wrap(text, width, styleOf('en')));
    expect(lines.filter((line) => /^[.,;:!)”]/u.test(line))).toEqual([]);
  });

  it('keeps a marker with the word before it, and before an unbreakable space with what follows', () => {
    const lines = [60, 90, 120, 150].flatMap((width) =>
      wrap('containers in one year [12] and more; [3]\u00A0Gestión', width, styleOf('en')),
    );
    expect(lines.filter((line) => /^\[12\]|\[3\]$/.test(line))).toEqual([]);
  });

  it('begins no line with what parts two facts', () => {
    const text = '[5] Factbook de la CIA · CIA; [6] CCL · El Comercio · jun. 2021 — otra';
    const lines = [70, 90, 110, 130, 150].flatMap((width) => wrap(text, width, styleOf('es')));
    expect(lines.filter((line) => /^[·—]/u.test(line))).toEqual([]);
    expect(lines.length).toBeGreaterThan(10);
  });

  it('sets two lines about as long as each other', () => {
    const [first = '', second = ''] = wrapEvenly(
      'How much has China invested in Peru? Six answers',
      300,
      styleOf('en'),
    );
    const widths = [first, second].map((line) => widthOf(line, styleOf('en')));
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.6);
  });
});

describe('a title of several lines', () => {
  const broken = (title: string, language: Language, width = 340) =>
    wrapEvenly(title, width, styleOf(language));

  it('is broken where a part of what is said ends', () => {
    expect(broken("Peru's farm exports to China: 8.1 times as much in 2024", 'en')).toEqual([
      "Peru's farm exports to China:",
      '8.1 times as much in 2024',
    ]);
    expect(broken('中国品牌在秘鲁新车销量中的份额：2019年13%，2024年25%', 'zh')).toEqual([
      '中国品牌在秘鲁新车销量中的份额：',
      '2019年13%，2024年25%',
    ]);
    expect(broken('秘鲁全国港口集装箱吞吐量（2013年至2023年）', 'zh', 300)).toEqual([
      '秘鲁全国港口集装箱吞吐量',
      '（2013年至2023年）',
    ]);
  });

  it('tears no figure from what it counts', () => {
    const lines = [120, 150, 180, 210, 240].flatMap((width) =>
      broken('秘鲁铁产量：2017年880.6万吨，2021年1214.9万吨', 'zh', width),
    );
    expect(lines.filter((line) => /^[万吨]/u.test(line))).toEqual([]);
  });
});

describe('the fonts', () => {
  it('have all characters of titles, sentences, names and sources', async () => {
    expect(undrawable((await readProject()).knowledge)).toEqual([]);
  });

  it('are said to lack a character where one is written that they have not', () => {
    const files = new Map(harbourFolder());
    const path = 'passages/ports/testville-depth.md';
    files.set(path, (files.get(path) ?? '').replace('are 17 metres deep', 'are 17 metres ☃ deep'));
    expect(undrawable(readKnowledge(files).knowledge)).toEqual([
      {
        file: path,
        line: 1,
        message: 'no font of the pictures has “☃” (en): see src/pictures/README.md',
      },
    ]);
  });

  it('give quotation marks the width that each language gives them', () => {
    expect(widthOf('“', styleOf('zh'))).toBe(17);
    expect(widthOf('“', styleOf('es'))).toBeLessThan(9);
  });

  it('take turns where scripts do', () => {
    expect(runsOf('Puerto de 钱凯港', 'es')).toEqual([
      { text: 'Puerto de ', script: 'latin' },
      { text: '钱凯港', script: 'han' },
    ]);
  });
});
