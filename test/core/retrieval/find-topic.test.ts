import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../../src/core/passages/read-knowledge.ts';
import { findTopic } from '../../../src/core/retrieval/find-topic.ts';
import { folderWith } from '../../support/folder.ts';

const { knowledge } = readKnowledge(
  folderWith({
    'topics.yaml': `- id: ports
  en: { name: Ports, description: Harbours }
  es: { name: Puertos, description: Puertos }
  zh: { name: 港口, description: 港口 }
- id: mining
  en: { name: Mining, description: Mines }
  es: { name: Minería, description: Minas }
  zh: { name: 矿业, description: 矿山 }
- id: rail
  en: { name: Rail and roads, description: Tracks }
  es: { name: Trenes y carreteras, description: Vías }
  zh: { name: 铁路与公路, description: 道路 }
`,
  }),
);

describe('a topic', () => {
  it.for([
    ['ports', 'ports'],
    ['PUERTOS', 'ports'],
    ['mineria', 'mining'],
    ['港口', 'ports'],
    ['trenes  y carreteras', 'rail'],
    ['roads', 'rail'],
    ['铁路', 'rail'],
    ['weather', undefined],
    ['', undefined],
    // Ports and puertos are one, minas and rail are not.
    ['p', 'ports'],
    ['r', 'rail'],
  ] as const)('is found by what people call it: %s → %s', ([named, id]) => {
    expect(findTopic(named, knowledge)?.id).toBe(id);
  });
});
