import { describe, expect, it } from 'vitest';
import { differingGuards, readGuards } from '../../../src/core/statements/read-guards.ts';
import type { Language } from '../../../src/core/passages/language.ts';

const differing = (a: string, b: string, language: Language) =>
  differingGuards(readGuards(a, language), readGuards(b, language));

describe('the guards of two texts', () => {
  it.for([
    ['en', 'Peru signed it.', 'Peru has not signed it.', ['negation']],
    ['en', 'It may cost about US$3 billion.', 'It costs US$3 billion.', ['hedge']],
    ['es', 'El puerto fue construido.', 'El puerto está planeado.', ['status']],
    ['zh', '该港已建成。', '该港尚未建成。', ['negation', 'status']],
  ] as const)('differ in %s: %s / %s', ([language, a, b, kinds]) => {
    expect(differing(a, b, language)).toEqual(kinds);
  });

  it('are the same for two forms of one meaning', () => {
    expect(differing('It was completed.', 'It is finished.', 'en')).toEqual([]);
    expect(differing('Nearly all of it.', 'Almost the whole of it.', 'en')).toEqual([]);
  });

  it('count: a second “not” is another statement', () => {
    expect(differing('It is not so.', 'It is not not so.', 'en')).toEqual(['negation']);
  });
});
