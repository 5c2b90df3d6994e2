import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../src/core/words/words.ts';

const { gap, leads, passage } = wordsIn('es');

describe('Spanish around names', () => {
  it.for([
    ['el Mincetur', 'Posición del Mincetur'],
    ['la APN', 'Posición de la APN'],
    ['COSCO', 'Posición de COSCO'],
  ] as const)('joins "de" with the article alone: %s', ([name, expected]) => {
    expect(leads.positionOf(name)).toBe(expected);
  });

  it('joins it also where a decline names what is not held', () => {
    expect(gap.mention('el puerto de Ilo', 'la minera Shougang')).toBe(
      'Sobre la minera Shougang, la colección no dice nada del puerto de Ilo.',
    );
  });

  it('names what is asked beside whom it is asked of, before the years', () => {
    const names = { about: 'el Perú y China', asked: '1995', held: '2010 y 2013' };
    expect(gap.period('exportaciones', names)).toBe(
      'Sobre el Perú y China (exportaciones), la colección tiene datos de 2010 y 2013, pero no de 1995.',
    );
  });

  it.for([
    ['Informare', 'e Informare'],
    ['Hispanidad', 'e Hispanidad'],
    ['Hierro y Minas', 'y Hierro y Minas'],
    ['Iowa Public Radio', 'y Iowa Public Radio'],
    ['el artículo', 'y el artículo'],
  ] as const)('says "e" before the sound of i alone: %s', ([name, expected]) => {
    expect(passage.also(name)).toBe(expected);
  });
});
