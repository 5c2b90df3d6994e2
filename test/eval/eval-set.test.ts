import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { halves, readEvalSet } from './eval-set.ts';
import { foldQuestion } from '../../src/core/passages/fold-question.ts';
import { languages } from '../../src/core/passages/language.ts';
import { readReaders } from './readers-set.ts';
import { readProject } from '../support/project.ts';

describe('the eval set', () => {
  it('has two halves with questions of their own, on passages that are there', async () => {
    const { knowledge } = await readProject();
    const questions = (await Promise.all(halves.map(readEvalSet))).flat();
    expect(questions.length).toBeGreaterThanOrEqual(400);
    const first = questions.filter(({ category }) => category !== 'follow-up');
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(new Set(first.map(({ question }) => foldQuestion(question))).size).toBe(first.length);
    const missing = questions
      .flatMap(({ passages }) => passages.flat())
      .filter((id) => !knowledge.passages.has(id));
    expect(missing).toEqual([]);
  });

  it('has no question that is an ask: it would measure nothing', async () => {
    const { knowledge } = await readProject();
    const asks = new Set(
      [...knowledge.passages.values()].flatMap(({ asks: own }) =>
        languages.flatMap((language) => own[language].map(foldQuestion)),
      ),
    );
    const questions = (await Promise.all(halves.map(readEvalSet))).flat();
    const known = questions.filter(({ question }) => asks.has(foldQuestion(question)));
    expect(known.map(({ id, question }) => `${id} ${question}`)).toEqual([]);
  });

  it('has no question by which the embedding learned how people ask', async () => {
    const texts = await Promise.all(
      languages.map((language) => readFile(`knowledge/questions.${language}.tsv`, 'utf8')),
    );
    const learned = new Set(
      texts.flatMap((text) =>
        text
          .trimEnd()
          .split('\n')
          .map((line) => foldQuestion(line.split('\t')[1] ?? '')),
      ),
    );
    const all = [
      ...(await Promise.all(halves.map(readEvalSet))).flat(),
      ...(await Promise.all(halves.map(readReaders))).flat(),
    ];
    const known = all.filter(({ question }) => learned.has(foldQuestion(question)));
    expect(known.map(({ id, question }) => `${id} ${question}`)).toEqual([]);
  });
});
