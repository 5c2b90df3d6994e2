import { describe, expect, it } from 'vitest';
import { languages } from '../../src/core/passages/language.ts';
import { boxOf } from '../../src/pictures/check-scene.ts';
import { placeNames } from '../../src/pictures/map/base-map.ts';
import { crosses } from '../../src/pictures/map/crossing.ts';
import { fitPeru, linesOfOutlines } from '../../src/pictures/map/projection.ts';

const frame = { left: 0, top: 0, right: 640, bottom: 570 };
const project = fitPeru({ left: 120, top: 18, right: 530, bottom: 554 });

describe('the names of countries, the ocean and the capital', () => {
  it.for(languages)('stand on no coast and no border: %s', (language) => {
    const names = placeNames(project, [], { language, frame }).filter(
      (mark) => mark.kind === 'text',
    );
    const lines = linesOfOutlines(project);
    const onLines = names.filter((name) =>
      lines.some((line) => crosses(line, boxOf(name, language))),
    );
    expect(names.length).toBeGreaterThan(4);
    expect(onLines.map(({ text }) => text)).toEqual([]);
  });

  it('give way to what stands there', () => {
    const language = 'en';
    const first = placeNames(project, [], { language, frame }).find((mark) => mark.kind === 'text');
    if (first === undefined) throw new Error('no name');
    const taken = [boxOf(first, language)];
    expect(placeNames(project, taken, { language, frame })).not.toContainEqual(first);
  });
});
