import type { Knowledge } from '../src/core/passages/knowledge.ts';
import { languages, type Language } from '../src/core/passages/language.ts';
import type { Problem } from '../src/core/passages/reading/problem.ts';
import { missingGlyphs } from '../src/pictures/text/measure.ts';

/** What holds characters that no font of the pictures has: no picture can show it. */
export function undrawable({ passages, entities, sources, series }: Knowledge): Problem[] {
  const told = [...passages.values()].flatMap(({ id, topic, texts }) =>
    languages.map((language) => ({
      file: `passages/${topic}/${id}.md`,
      text: texts[language].title + texts[language].text,
      language,
    })),
  );
  const named = [...entities.values()].map((each) => ({ file: 'glossary.yaml', each }));
  const counted = [...series.values()].map((each) => ({ file: 'series.yaml', each }));
  const names = [...named, ...counted].flatMap(({ file, each }) =>
    languages.map((language) => ({ file, text: each[language].name, language })),
  );
  const cited = [...sources.values()].flatMap(({ title, publisher = '', short }) =>
    languages.map((language) => ({
      file: 'sources.yaml',
      text: title + publisher + (short?.[language] ?? ''),
      language,
    })),
  );
  return [...told, ...names, ...cited].flatMap(problemsOf);
}

interface Shown {
  readonly file: string;
  readonly text: string;
  readonly language: Language;
}

function problemsOf({ file, text, language }: Shown): Problem[] {
  return missingGlyphs(text, language).map((character) => ({
    file,
    line: 1,
    message: `no font of the pictures has “${character}” (${language}): see src/pictures/README.md`,
  }));
}
