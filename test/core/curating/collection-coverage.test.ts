import { describe, expect, it } from 'vitest';
import { coverCollection } from '../../../src/core/curating/collection-coverage.ts';
import { partialDateSchema } from '../../../src/core/passages/partial-date.ts';
import { readKnowledge } from '../../../src/core/passages/read-knowledge.ts';
import { folderWith, passageFile, soundPassage } from '../../support/folder.ts';

const relations = `- id: throughput
  name: { en: throughput, es: movimiento, zh: 吞吐量 }
- id: depth
  name: { en: depth, es: profundidad, zh: 水深 }
`;

const told = (tells: string, changes: (text: string) => string = (text) => text) =>
  changes(soundPassage.replace('support:', `tells:\n${tells}support:`));

const today = partialDateSchema.parse('2026-11-29');

function coverageOf(passages: Readonly<Record<string, string>>) {
  const files = folderWith({
    'relations.yaml': relations,
    [passageFile]: undefined,
    ...passages,
  });
  const { knowledge, problems } = readKnowledge(files);
  expect(problems).toEqual([]);
  return coverCollection(knowledge, today);
}

const throughput = '  - { of: testville, what: throughput, in: [1] }\n';
const depth = '  - { of: testville, what: depth, in: [1] }\n';
const later = (text: string) =>
  text
    .replace('as_of: "2024-11"', 'as_of: "2026"\nreview_by: "2026-11-28"')
    .replace('kind: figure', 'kind: projection');
const dueToday = (text: string) => later(text).replace('2026-11-28', '2026-11-29');

describe('the coverage of a collection', () => {
  it('counts the passages about each entity, and those that tell each relation of it', () => {
    const { entities } = coverageOf({
      'passages/ports/a.md': told(throughput),
      'passages/ports/b.md': told(throughput + depth),
      'passages/ports/c.md': soundPassage,
    });
    expect(entities).toEqual([
      {
        entity: 'testville',
        passages: 3,
        relations: [
          { relation: 'throughput', passages: 2 },
          { relation: 'depth', passages: 1 },
        ],
      },
    ]);
  });

  it('counts passages, questions and sources of each language', () => {
    const { languages } = coverageOf({ 'passages/ports/a.md': soundPassage });
    expect(languages).toEqual([
      { language: 'en', passages: 1, asks: 1, sources: 1 },
      { language: 'es', passages: 1, asks: 1, sources: 0 },
      { language: 'zh', passages: 1, asks: 1, sources: 0 },
    ]);
  });

  it('counts what each side says and publishes, and what speaks for none', () => {
    const { sides } = coverageOf({
      'passages/ports/a.md': soundPassage,
      'passages/ports/b.md': soundPassage
        .replace('kind: figure', 'kind: fact')
        .replace('said_by: [port-office]\n', ''),
    });
    expect(sides.filter(({ passages, sources }) => passages + sources > 0)).toEqual([
      { side: 'peru', passages: 1, sources: 1 },
      { side: undefined, passages: 1, sources: 0 },
    ]);
  });

  it('counts the passages of each year, oldest first', () => {
    const { years } = coverageOf({
      'passages/ports/a.md': told(depth, later),
      'passages/ports/b.md': soundPassage,
      'passages/ports/c.md': soundPassage,
    });
    expect(years).toEqual([
      { year: '2024', passages: 2 },
      { year: '2026', passages: 1 },
    ]);
  });

  it('lists what was to be looked at before today, and not what is due today', () => {
    const { pastReview } = coverageOf({
      'passages/ports/a.md': told(depth, later),
      'passages/ports/b.md': told(depth, dueToday),
    });
    expect(pastReview.map(({ passage, reviewBy }) => [passage.id, reviewBy])).toEqual([
      ['a', '2026-11-28'],
    ]);
  });
});
