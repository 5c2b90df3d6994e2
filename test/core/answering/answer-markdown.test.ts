import { beforeAll, describe, expect, it } from 'vitest';
import type { Answering } from '../../../src/core/answering/answering.ts';
import { readKnowledge } from '../../../src/core/passages/read-knowledge.ts';
import { answerMarkdown } from '../../../src/core/answering/answer-markdown.ts';
import { answeringOver } from '../../support/answering-over.ts';
import { folderWith } from '../../support/folder.ts';
import { projectRetriever, readProject } from '../../support/project.ts';

let answering: Answering;
beforeAll(async () => {
  const { knowledge } = await readProject();
  answering = answeringOver(knowledge, { retriever: await projectRetriever() });
});

async function written(question: string): Promise<string> {
  const { answer } = await answering.answerQuestion(question, {});
  return answerMarkdown(answer, { ...answering, publicUrl: undefined });
}

describe('an answer as Markdown', () => {
  it.for([
    ['Who owns the Port of Chancay?', 'Volcan. [1]', '## Sources', ', Peru, press)'],
    ['¿De quién es el puerto de Chancay?', ' [1]', '## Fuentes', ', Perú, prensa)'],
    ['钱凯港归谁所有？', '。[1]', '## 来源', '，秘鲁媒体）'],
  ] as const)(
    'has its references under it, with links: %s',
    async ([question, mark, head, side]) => {
      const text = await written(question);
      expect(text).toContain(mark);
      expect(text).toContain(`\n\n${head}\n\n1. `);
      expect(text).toMatch(/\n1\. .*\]\(<https:\/\/[^>]+>\)/);
      expect(text).toContain(side);
    },
  );

  it('keeps leads and headings', async () => {
    const text = await written('What does each side say about exclusivity in Chancay?');
    expect(text).toMatch(/^## /);
    expect(text).toMatch(/COSCO Chancay.*: The exclusivity at Chancay/);
  });

  it('says what is lacking, and answers talk', async () => {
    expect(await written('Who won the 2022 football World Cup?')).not.toContain('## ');
    expect(await written('hola')).toMatch(/Chaski[\s\S]*\n- ¿/);
  });

  it('leaves no sign of the text as Markdown', async () => {
    const title = 'Size of *Testville* [1] in US$ <b>';
    const files = folderWith({});
    const sources = (files.get('sources.yaml') ?? '').replace('Report on Testville', title);
    const { knowledge } = readKnowledge(new Map([...files, ['sources.yaml', sources]]));
    const small = answeringOver(knowledge);
    const { answer } = await small.answerQuestion('How large is the port of Testville?', {});
    const text = answerMarkdown(answer, { ...small, publicUrl: undefined });
    expect(text).toContain(
      String.raw`[Size of \*Testville\* \[1\] in US\$ \<b\>](<https://example.org/report>)`,
    );
  });
});
