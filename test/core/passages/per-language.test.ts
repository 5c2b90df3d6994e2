import { expect, it } from 'vitest';
import type { Language } from '../../../src/core/passages/language.ts';
import { perLanguage } from '../../../src/core/passages/per-language.ts';

it('makes the value of a language once, when it is first asked for', () => {
  const made: Language[] = [];
  const lengthIn = perLanguage((language) => made.push(language));
  expect(made).toEqual([]);
  expect([lengthIn('es'), lengthIn('zh'), lengthIn('es')]).toEqual([1, 2, 1]);
  expect(made).toEqual(['es', 'zh']);
});
