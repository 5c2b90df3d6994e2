import { expect, it } from 'vitest';
import { passageLines } from '../../src/cli/lines/collection-lines.ts';
import { answeringOver } from '../support/answering-over.ts';
import { projectRetriever, readProject } from '../support/project.ts';

it('a passage in Chinese has no half-width punctuation of its own', async () => {
  const { knowledge } = await readProject();
  const answering = answeringOver(knowledge, { retriever: await projectRetriever() });
  const view = { ...answering, publicUrl: undefined };
  for (const passage of knowledge.passages.values()) {
    const own = passageLines(passage, view, 'zh').map((line) =>
      passage.support.reduce((rest, { source: id }) => {
        const { title = '', publisher = '', url = '' } = knowledge.sources.get(id) ?? {};
        return [title, publisher, url].reduce((left, part) => left.replace(part, ''), rest);
      }, line),
    );
    expect(own.join('\n').replaceAll(/^- /gm, '')).not.toMatch(/[,;:!?()] ?(?=\p{Script=Han}|$)/mu);
  }
});
