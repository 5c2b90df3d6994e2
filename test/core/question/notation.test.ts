import { describe, expect, it } from 'vitest';
import { withFigures } from '../../../src/core/question/notation/notation.ts';
import { findQuantities } from '../../../src/core/passages/quantities.ts';

describe('a figure in a Spanish question', () => {
  it.for(['148 000', '148\u00A0000', '148\u202F000', '148.000', '148 mil', '148000'])(
    'is understood as %s',
    (written) => {
      const text = withFigures(`¿Quién exportó ${written} toneladas?`, 'es');
      expect(findQuantities(text, 'es')).toMatchObject([{ value: 148_000, unit: 'tonne' }]);
    },
  );

  it('is no run of separate numbers, nor part of a year', () => {
    expect(withFigures('¿Qué pasó en 2024 300 veces?', 'es')).toContain('2024 300');
    expect(withFigures('Lote 58, 300 pozos', 'es')).toContain('58, 300');
  });
});
