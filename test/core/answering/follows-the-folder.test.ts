import { describe, expect, it } from 'vitest';
import { answeringOver } from '../../support/answering-over.ts';
import { sentencesOf, type Answer } from '../../../src/core/answering/answer.ts';
import { readKnowledge } from '../../../src/core/passages/read-knowledge.ts';
import type { KnowledgeFiles } from '../../../src/core/passages/reading/list-file.ts';
import { readKnowledgeFolder } from '../../../src/storage/files/knowledge-folder.ts';
import { offeredIn, selecting } from '../../support/offered.ts';
import { scriptedModel, type Script } from '../../support/scripted-model.ts';

/** The project's folder with one file replaced, or without it. */
async function folderWithout(
  ending: string,
  change: (text: string) => string | undefined,
): Promise<KnowledgeFiles> {
  const files = new Map(await readKnowledgeFolder('knowledge'));
  const path = [...files.keys()].find((each) => each.endsWith(ending));
  if (path === undefined) throw new Error(`no file ${ending}`);
  const changed = change(files.get(path) ?? '');
  if (changed === undefined) files.delete(path);
  else files.set(path, changed);
  return files;
}

async function answerOver(
  files: KnowledgeFiles,
  question: string,
  script: Script,
): Promise<Answer> {
  const { knowledge } = readKnowledge(files);
  const scripted = await scriptedModel();
  scripted.script(script);
  const { answerQuestion } = answeringOver(knowledge, { model: scripted.model });
  return (await answerQuestion(question, {})).answer;
}

const question = 'How much was paid for Luz del Sur?';
const file = 'luz-del-sur-acquisition-2020.md';
const claimsOf = (answer: Answer) => sentencesOf(answer).map(({ claim }) => claim);

/** A model that answers from what it has learnt, and not from what it is shown. */
const remembering = (data: unknown) => {
  const { id } = offeredIn(data).find(({ text }) => text.includes('Luz del Sur')) ?? { id: 's1' };
  const text = 'China Yangtze Power paid Sempra US$3.59 billion for 83.6% of Luz del Sur.';
  return { says: { answerable: 'yes', units: [{ id, edit: 'trim', text }], missing: '' } };
};

describe('an answer with a model', () => {
  it('changes with the fact in the folder, whatever the model remembers', async () => {
    const files = await folderWithout(file, (text) =>
      text.replaceAll('3.59 billion', '4.61 billion').replaceAll('3.59', '4.61'),
    );
    const answer = await answerOver(files, question, {
      select: remembering,
      repair: () => ({ fails: 'malformed' }),
    });
    expect(claimsOf(answer).join(' ')).toContain('US$4.61 billion');
    expect(claimsOf(answer).join(' ')).not.toContain('3.59');
  });

  it('loses the sentence that is no longer in the folder', async () => {
    const whole = await readKnowledgeFolder('knowledge');
    const select = selecting('China Yangtze Power paid Sempra');
    const before = await answerOver(whole, question, { select });
    expect(claimsOf(before).join(' ')).toContain('China Yangtze Power paid Sempra');
    const files = await folderWithout(file, () => undefined);
    const after = await answerOver(files, question, {
      select: remembering,
      repair: () => ({ fails: 'malformed' }),
    });
    expect(claimsOf(after).join(' ')).not.toContain('paid Sempra');
  });
});
