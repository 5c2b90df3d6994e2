import type { Language } from '../../core/passages/language.ts';
import type { Weight } from '../scene.ts';
import { metricsOf } from './fonts.ts';
import { runsOf, scriptOf } from './runs.ts';

export interface TextStyle {
  readonly size: number;
  readonly weight: Weight;
  readonly language: Language;
}

/** A character that no font of the project has. */
export class MissingGlyph extends Error {
  override readonly name = 'MissingGlyph';
  readonly character: string;

  constructor(character: string, text: string) {
    super(`No font of the pictures has “${character}”, of: ${text}`);
    this.character = character;
  }
}

/** The width of a line of text; throws MissingGlyph. Letters that are set closer together take less. */
export function widthOf(text: string, { size, weight, language }: TextStyle): number {
  let thousandths = 0;
  for (const { text: stretch, script } of runsOf(text, language)) {
    const { advanceOf } = metricsOf(script, weight);
    for (const character of stretch) {
      const advance = advanceOf(character);
      if (advance === undefined) throw new MissingGlyph(character, text);
      thousandths += advance;
    }
  }
  return (thousandths * size) / 1_000;
}

/** The characters of a text that cannot be drawn, each once. */
export function missingGlyphs(text: string, language: Language): string[] {
  const weights = [400, 700] as const;
  return [...new Set(text)].filter((character) =>
    weights.some(
      (weight) =>
        metricsOf(scriptOf(character, language), weight).advanceOf(character) === undefined,
    ),
  );
}
