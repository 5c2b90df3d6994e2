import { describe, expect, it } from 'vitest';
import { checkKnowledge } from '../../../src/core/passages/check/check-knowledge.ts';
import { partialDateSchema } from '../../../src/core/passages/partial-date.ts';
import { formatProblem } from '../../../src/core/passages/reading/problem.ts';
import { readKnowledge } from '../../../src/core/passages/read-knowledge.ts';
import type { KnowledgeFiles } from '../../../src/core/passages/reading/list-file.ts';
import {
  comparablePoints,
  passagesOfLaterPeriods,
  pointsBySeries,
  rivalSeries,
} from '../../../src/core/passages/series-points.ts';
import { folderWith, passageFile, soundPassage } from '../../support/folder.ts';
import { readProject } from '../../support/project.ts';

const today = partialDateSchema.parse('2026-11-24');
const otherFile = 'passages/ports/other.md';

const series = `- id: testville-teu
  unit: TEU
  what: containers handled at Testville
  compiler: port-office
  en: { name: Containers at Testville }
  es: { name: Contenedores en Testville }
  zh: { name: 特斯特港集装箱量 }
`;

/** The sound passage as a point of the series, with a part of its figure replaced. */
const pointed = (more = '', value = 18_000) =>
  soundPassage
    .replace(
      '{ value: 18000, unit: TEU, what: capacity of Testville }',
      `{ value: ${value}, unit: TEU, what: containers, series: testville-teu${more} }`,
    )
    .replace('handled 18,000', `handled ${value.toLocaleString('en')}`)
    .replace('18\u00A0000', value.toLocaleString('en').replace(',', '\u00A0'))
    .replace('1.8万', `${value / 10_000}万`);

/** Another passage of the same series. */
const other = (more = '', value = 18_000, keys = '') =>
  pointed(more, value)
    .replaceAll('Testville', 'Otherville')
    .replaceAll('特斯特港', '另一港')
    .replace('entities:', `${keys}entities:`);

const withSeries = (changes: Readonly<Record<string, string | undefined>>) =>
  folderWith({ 'series.yaml': series, [passageFile]: pointed(), ...changes });

function check(files: KnowledgeFiles): string[] {
  const settings = { today, article: undefined };
  return checkKnowledge(readKnowledge(files), settings).problems.map(formatProblem);
}

describe('the series of a folder', () => {
  it('are sound where a figure is a point of one', () => {
    expect(check(withSeries({}))).toEqual([]);
  });

  it('may be missing', () => {
    const { knowledge, problems } = readKnowledge(folderWith());
    expect(problems).toEqual([]);
    expect(knowledge.series.size).toBe(0);
  });

  it.for([
    ['series: testville-teu', 'series: no-such', ':7: no no-such in series.yaml'],
    ['unit: TEU, what', 'unit: boxes, what', ':7: 18000 boxes in testville-teu, which is in TEU'],
    [
      'said_by: [port-office]',
      'said_by: [testville]',
      ':7: a point of testville-teu, which port-office compiles',
    ],
    ['teu }', 'teu, when: 2024 }', ':7: figures.0.when: write the period in quotes'],
    ['teu }', 'teu, when: "2024-13" }', ':7: figures.0.when: no period'],
    ['teu }', 'teu, when: "2024-11/2024-02" }', ':7: figures.0.when: no period'],
    ['teu }', 'teu, when: "2024/2024-02" }', ':7: figures.0.when: no period'],
    ['teu }', 'teu, bound: roughly }', ':7: figures.0.bound: '],
    [
      ', series: testville-teu }',
      ', partial: true }',
      ':7: figures.0.partial: only a point of a series',
    ],
  ] as const)('complain of a figure: %s → %s', ([part, replacement, expected]) => {
    const changed = pointed().replace(part, replacement);
    expect(changed).not.toBe(pointed());
    expect(check(withSeries({ [passageFile]: changed })).join('\n')).toContain(
      `${passageFile}${expected}`,
    );
  });

  it.for([
    ['compiler: port-office', 'compiler: nobody', 'series.yaml:4: no nobody in glossary.yaml'],
    ['zh: { name: 特斯特港集装箱量 }\n', '', 'series.yaml:1: 0.zh: '],
    ['unit: TEU', 'units: TEU', 'series.yaml:1: 0'],
    ['id: testville-teu', 'id: idle', 'series.yaml:1: no figure is a point of idle'],
    [
      '  compiler: port-office\n',
      '  compiler: port-office\n  quantity: testville-teu\n',
      'series.yaml:5: the quantity of testville-teu has the id of a series, testville-teu',
    ],
    ['特斯特港集装箱量', '特斯特港\u200b集装箱量', 'series.yaml:1: testville-teu: an invisible'],
  ] as const)('complain of an entry: %s → %s', ([part, replacement, expected]) => {
    const found = check(withSeries({ 'series.yaml': series.replace(part, replacement) }));
    expect(found.join('\n')).toContain(expected);
  });

  it('have one value for one period', () => {
    const found = check(withSeries({ [otherFile]: other('', 19_000) }));
    expect(found).toContainEqual(
      expect.stringContaining(
        `${passageFile}:7: testville-teu has 18000 for 2024-11 here and 19000 in other`,
      ),
    );
  });

  it.for([
    ['of another period', other(', when: "2024-10"', 19_000)],
    ['that is rounded', other(', bound: about', 18_500)],
    ['that is a bound', other(', bound: at-most', 19_000)],
    ['that is the same', other('', 18_000)],
  ] as const)('may have a second value %s', ([, passage]) => {
    expect(check(withSeries({ [otherFile]: passage })).join('\n')).not.toContain(
      'testville-teu has',
    );
  });

  it.for([
    ['far from a rounded one', other(', bound: about', 30_000)],
    ['beyond a bound', other(', bound: at-least', 19_000)],
  ] as const)('have no second value %s', ([, passage]) => {
    expect(check(withSeries({ [otherFile]: passage })).join('\n')).toContain('testville-teu has');
  });

  it('may have two values in passages that contradict each other', () => {
    const files = withSeries({
      [passageFile]: pointed().replace('entities:', 'contradicts: [other]\nentities:'),
      [otherFile]: other('', 19_000, 'contradicts: [testville-port-size]\n'),
    });
    expect(check(files).join('\n')).not.toContain('testville-teu has');
  });

  it('keep an older period: a newer one does not supersede it', () => {
    const newer = other(', when: "2025"', 19_000, 'supersedes: [testville-port-size]\n');
    const corrected = other('', 19_000, 'supersedes: [testville-port-size]\n');
    expect(check(withSeries({ [otherFile]: newer }))).toContainEqual(
      expect.stringMatching(
        /other\.md:5: supersedes testville-port-size, .* of 2024-11 .*: a newer period/,
      ),
    );
    expect(check(withSeries({ [otherFile]: corrected })).join('\n')).not.toContain('supersedes');
  });

  it('that count the same by other compilers are in one unit', () => {
    const rivals = `${series.replace('  en:', '  quantity: boxes\n  en:')}${series
      .replace('testville-teu', 'rival')
      .replace('unit: TEU', 'unit: tonnes')
      .replace('  en:', '  quantity: boxes\n  en:')}`;
    const files = withSeries({ 'series.yaml': rivals });
    expect(check(files).join('\n')).toContain(
      'series.yaml:10: rival is in tonnes and testville-teu, of the same quantity, in TEU',
    );
    const { knowledge } = readKnowledge(files);
    const [first] = knowledge.series.values();
    expect(first && rivalSeries(first, knowledge).map(({ id }) => id)).toEqual(['rival']);
  });
});

describe('comparablePoints', () => {
  it('takes whole points of periods alike, in order of time, and each period once', () => {
    const files = withSeries({
      [passageFile]: pointed(', when: "2024"'),
      [otherFile]: other(', when: "2023"', 12_000),
      'passages/ports/again.md': other(', when: "2023"', 12_000),
      'passages/ports/month.md': other(', when: "2025-01"', 13_000),
      'passages/ports/part.md': other(', when: "2025", partial: true', 14_000),
    });
    const { knowledge } = readKnowledge(files);
    const [points = []] = pointsBySeries(knowledge).values();
    expect(points.map(({ when }) => when)).toEqual(['2023', '2023', '2024', '2025', '2025-01']);
    expect(comparablePoints(points).map(({ when }) => when)).toEqual(['2023', '2024']);
  });

  it('compares spans of the same months', () => {
    const files = withSeries({
      [passageFile]: pointed(', when: "2024-01/2024-11"'),
      [otherFile]: other(', when: "2025-01/2025-11"', 12_000),
      'passages/ports/half.md': other(', when: "2023-01/2023-06"', 13_000),
    });
    const [points = []] = pointsBySeries(readKnowledge(files).knowledge).values();
    expect(comparablePoints(points).map(({ when }) => when)).toEqual([
      '2024-01/2024-11',
      '2025-01/2025-11',
    ]);
  });
});

describe('passagesOfLaterPeriods', () => {
  it('brings a period up to date with the latest one of the same quantity, by whichever compiler', () => {
    const rival = series
      .replace('testville-teu', 'rival')
      .replace('compiler: port-office', 'compiler: testville');
    const files = withSeries({
      'series.yaml': `${series}${rival}`.replaceAll('  en:', '  quantity: boxes\n  en:'),
      [passageFile]: pointed(', when: "2023"'),
      [otherFile]: other(', when: "2024"', 12_000),
      'passages/ports/latest.md': other(', when: "2025-01/2025-06"', 13_000).replace(
        'series: testville-teu',
        'series: rival',
      ),
      'passages/ports/planned.md': other(', when: "2026"', 14_000).replace(
        'kind: figure',
        'kind: projection\nreview_by: "2027-01-31"',
      ),
    });
    const later = passagesOfLaterPeriods(readKnowledge(files).knowledge);
    expect(Object.fromEntries(later)).toEqual({
      other: ['latest'],
      'testville-port-size': ['latest', 'other'],
    });
  });
});

describe("the project's own series", () => {
  it('have eight or more with four comparable points by one compiler', async () => {
    const { knowledge } = await readProject();
    const long = [...pointsBySeries(knowledge)].filter(
      ([, points]) => comparablePoints(points).length >= 4,
    );
    expect(long.length).toBeGreaterThanOrEqual(8);
  });
});
