import { beforeAll, describe, expect, it } from 'vitest';
import type { Citation } from '../../../src/core/citations/citation.ts';
import {
  citedSources,
  publisherHeading,
  sourceFacts,
} from '../../../src/core/citations/cited-sources.ts';
import { leadOf } from '../../../src/core/citations/leads.ts';
import type { Knowledge } from '../../../src/core/passages/knowledge.ts';
import { languages, type Language } from '../../../src/core/passages/language.ts';
import {
  entityIdSchema,
  type Passage,
  sourceIdSchema,
} from '../../../src/core/passages/passage.ts';
import { readProject } from '../../support/project.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  ({ knowledge } = await readProject());
});

const article = entityIdSchema.parse('seed-article');

function citationOf(passage: Passage, language: Language): Citation {
  const [quote = ''] = passage.texts[language].sentences;
  return { n: 1, passage, language, quote };
}

/** The line of the sources below an answer of one passage. */
function lineOf(passage: Passage, language: Language): string {
  return citedSources([citationOf(passage, language)], knowledge)
    .map((cited) =>
      [publisherHeading(cited.source, language), ...sourceFacts(cited, knowledge)].join(' · '),
    )
    .join('\n');
}

describe('the line of a source', () => {
  it.for(languages)('has whom the lead names by the same name, in %s', (language) => {
    const said = [...knowledge.passages.values()].filter(
      ({ saidBy, support }) =>
        saidBy.includes(article) && support.some(({ source }) => source === 'seed-article'),
    );
    const name = knowledge.sources.get(sourceIdSchema.parse('seed-article'))?.short?.[language];
    if (name === undefined) throw new Error('the article has no short name');
    expect(said.length).toBeGreaterThan(50);
    for (const passage of said) {
      const [first = ''] = passage.texts[language].sentences;
      expect(leadOf(passage, first, { knowledge, language })).toContain(name);
      expect(lineOf(passage, language).toLowerCase()).toContain(name.toLowerCase());
    }
  });

  it.for([
    ['en', /^A US article · /],
    ['es', /^Un artículo de EE\. UU\. · /],
    ['zh', /^一篇美国文章 · /],
  ] as const)('begins like a line where it has no publisher, in %s', ([language, begins]) => {
    const alone = [...knowledge.passages.values()].find(
      ({ support }) => support.length === 1 && support[0]?.source === 'seed-article',
    );
    if (alone === undefined) throw new Error('no passage rests on the article alone');
    expect(lineOf(alone, language)).toMatch(begins);
  });
});
