import { describe, expect, it } from 'vitest';
import { answeringOver } from '../../../support/answering-over.ts';
import { citationsOf } from '../../../../src/core/answering/answer.ts';
import { readKnowledge } from '../../../../src/core/passages/read-knowledge.ts';
import { folderWith } from '../../../support/folder.ts';
import { selecting } from '../../../support/offered.ts';
import { scriptedModel } from '../../../support/scripted-model.ts';

/** What Testville's depth was in a year, with what the passage supersedes. */
const depthIn = (year: number, supersedes = '') => `---
kind: fact
said_by: [port-office]
as_of: "${year}"
entities: [testville]
support:
  - { source: port-report, locator: "section ${year}" }
${supersedes === '' ? '' : `supersedes: [${supersedes}]\n`}asks:
  en: [How deep is the port of Testville?]
  es: [¿Qué profundidad tiene el puerto de Testville?]
  zh: [特斯特港有多深？]
---

# en: Depth of Testville in ${year}

In ${year} the berths of Testville were ${year - 2000} metres deep.

# es: Profundidad de Testville en ${year}

En ${year} los muelles de Testville tenían ${year - 2000} metros de profundidad.

# zh: 特斯特港${year}年的水深

${year}年特斯特港的泊位水深为${year - 2000}米。
`;

async function answerOver(files: Parameters<typeof folderWith>[0], chosen: string) {
  const { knowledge, problems } = readKnowledge(folderWith(files));
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const scripted = await scriptedModel();
  scripted.script({ select: selecting(chosen) });
  const { answerQuestion } = answeringOver(knowledge, { model: scripted.model });
  const { answer } = await answerQuestion('How deep is the port of Testville?', {});
  const cited = citationsOf(answer);
  return { mode: answer.mode, cited: cited.map(({ passage }) => passage.id), ...scripted };
}

describe('what a model chooses', () => {
  it('is never shown without what brings it up to date, nor that without what does so in turn', async () => {
    const { mode, cited } = await answerOver(
      {
        'passages/ports/depth-2021.md': depthIn(2021),
        'passages/ports/depth-2022.md': depthIn(2022, 'depth-2021'),
        'passages/ports/depth-2023.md': depthIn(2023, 'depth-2022'),
      },
      'In 2021',
    );
    expect(mode).toBe('model');
    expect(cited).toEqual(['depth-2023', 'depth-2022', 'depth-2021']);
  });

  it('is left out where there is no room for all that succeeds it', async () => {
    const years = Array.from({ length: 12 }, (_, place) => 2011 + place);
    const files = Object.fromEntries(
      years.map((year) => [
        `passages/ports/depth-${year}.md`,
        depthIn(year, year === 2011 ? '' : `depth-${year - 1}`),
      ]),
    );
    const { cited, events } = await answerOver(files, 'In 2011');
    expect(cited).toEqual(['depth-2022']);
    expect(events).toContainEqual(
      expect.objectContaining({ kind: 'failed-unit', outcome: 'dropped', rule: 'companion' }),
    );
  });
});
