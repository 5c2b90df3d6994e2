import { beforeAll, describe, expect, it } from 'vitest';
import { besideOf, ownExcerpts } from '../../../src/core/digest/fact-excerpts.ts';
import type { Knowledge } from '../../../src/core/passages/knowledge.ts';
import { languages } from '../../../src/core/passages/language.ts';
import { passageIdSchema, type Passage } from '../../../src/core/passages/passage.ts';
import { readProject } from '../../support/project.ts';
import { widthOf } from '../../support/phone-lines.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  ({ knowledge } = await readProject());
});

function passageCalled(id: string): Passage {
  const passage = knowledge.passages.get(passageIdSchema.parse(id));
  if (passage === undefined) throw new Error(`no passage ${id}`);
  return passage;
}

describe('the sentences of a fact in a digest', () => {
  it('are one or two of its own, two only where they are short', () => {
    const lengths = languages.flatMap((language) =>
      [...knowledge.passages.values()].map((passage) => ({
        own: ownExcerpts(passage, language, knowledge),
        sentences: passage.texts[language].sentences,
      })),
    );
    expect(new Set(lengths.map(({ own }) => own.length))).toEqual(new Set([1, 2]));
    const two = lengths.filter(({ own }) => own.length === 2);
    expect(two.every(({ sentences }) => widthOf(sentences.slice(0, 2).join('')) <= 160)).toBe(true);
  });

  it('are followed by the one that tells otherwise, of each passage that contradicts them', () => {
    const own = ownExcerpts(
      passageCalled('china-share-of-peru-exports-2025-news-agencies'),
      'en',
      knowledge,
    );
    const [beside, ...others] = besideOf(own, knowledge);
    expect(others).toEqual([]);
    expect(beside?.passage.id).toBe('china-share-of-peru-exports-2025');
    expect(beside?.passage.texts.en.sentences[beside.sentence]).toContain('36.2%');
  });

  it('are followed by nothing where the dispute is on what they do not tell', () => {
    const own = ownExcerpts(passageCalled('china-share-of-peru-exports-2025'), 'en', knowledge);
    expect(own).toHaveLength(1);
    expect(besideOf(own, knowledge)).toEqual([]);
  });
});
