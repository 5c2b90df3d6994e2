import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAct, type Act } from '../../../src/core/question/act.ts';
import { languages } from '../../../src/core/passages/language.ts';
import { readKnowledge } from '../../../src/core/passages/read-knowledge.ts';
import { readKnowledgeFolder } from '../../../src/storage/files/knowledge-folder.ts';
import { actWordings, askingWordings } from '../../support/act-wordings.ts';

/** An act with what it wants: `picks:2`, `wants-language:es`, `wants-source:last`. */
function named(act: Act): string {
  const to = 'to' in act ? [act.to] : [];
  const place = 'place' in act && act.place !== undefined ? [act.place] : [];
  return [act.kind, ...to, ...place].join(':');
}

const wordings = languages.flatMap((language) =>
  Object.entries(actWordings[language]).flatMap(([kind, texts]) =>
    texts.map((text) => [text, kind] as const),
  ),
);

describe('an act', () => {
  it.for(wordings)('is read in its words: %s → %s', ([text, kind]) => {
    expect(named(readAct(text))).toBe(kind);
  });

  it.for([
    ['ok thx, source?', 'wants-source'],
    ['hello! who are you', 'asks-who'],
    ['gracias causa, y en inglés?', 'wants-language:en'],
    ['太长了，用英文一句话说完', 'wants-language:en'],
    ['no, liar. who pays you', 'asks-maker'],
    ['谢谢，再短点', 'wants-shorter'],
    ['jaja gracias', 'thanks'],
  ] as const)('that counts most is read where several are performed: %s → %s', ([text, kind]) => {
    expect(named(readAct(text))).toBe(kind);
  });

  it.for([
    ['GRACIAAAAS!!!', 'thanks'],
    ['h e l l o', 'asks'],
    ['¿¿Fuente??', 'wants-source'],
    ['  …holaaaa 👋👋 ', 'greets'],
    ['ｏｋ', 'agrees'],
    ['no entiendo :(', 'wants-simpler'],
    ['“source”', 'wants-source'],
    ['тест', 'asks'],
  ] as const)(
    'is read whatever the case, accents, marks and repeated letters: %s → %s',
    ([text, kind]) => {
      expect(named(readAct(text))).toBe(kind);
    },
  );

  it.for([
    ['who are you', 'en'],
    ['quién eres', 'es'],
    ['你是谁', 'zh'],
    ['thanks 谢谢', 'zh'],
    ['ok', undefined],
    ['👌', undefined],
    ['in español', 'en'],
  ] as const)('tells its language where its words do: %s → %s', ([text, language]) => {
    const act = readAct(text);
    expect(act.kind === 'asks' ? 'none' : act.language).toBe(language);
  });

  it.for([
    ['👌', 'agrees'],
    ['🙏🙏', 'thanks'],
    ['???', 'nothing'],
    ['…', 'nothing'],
    ['aaaaaa', 'nothing'],
    ['qwertyu', 'nothing'],
    ['sdfghjk', 'nothing'],
    ['7', 'nothing'],
  ] as const)('may be a few signs: %s → %s', ([text, kind]) => {
    const { kind: read } = readAct(text);
    expect(read === 'picks' ? 'nothing' : read).toBe(kind);
  });
});

describe('a question', () => {
  it.for(languages.flatMap((language) => askingWordings[language]))(
    'is none, whatever else it says: %s',
    (text) => {
      expect(readAct(text)).toEqual({ kind: 'asks' });
    },
  );

  it('that a passage answers is never an act, nor is a sentence or title of one', async () => {
    const { knowledge } = readKnowledge(await readKnowledgeFolder('knowledge'));
    const texts = [...knowledge.passages.values()].flatMap((passage) =>
      languages.flatMap((language) => [
        ...passage.asks[language],
        ...passage.texts[language].sentences,
        passage.texts[language].title,
      ]),
    );
    expect(texts.filter((text) => readAct(text).kind !== 'asks')).toEqual([]);
    // Some forty thousand texts: minutes on a loaded machine.
  }, 600_000);

  it('is not one less for the greeting or thanks before it', () => {
    const openings = [
      'hola, ',
      'hi! ',
      'thanks. ',
      'ok, ',
      'gracias causa, ',
      '你好，',
      '谢谢，请问',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...openings),
        fc.constantFrom(...languages.flatMap((language) => askingWordings[language].slice(0, 9))),
        (opening, question) => {
          expect(readAct(opening + question).kind).toBe('asks');
        },
      ),
    );
  });

  it('of whatever words of acts and others is read at once', () => {
    const words = fc.constantFrom(
      'ha',
      'ok',
      'no',
      '真',
      '的',
      '好',
      'más',
      'a',
      'very',
      '谢',
      'x',
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 250 }),
        fc.constantFrom('', ' '),
        (list, between) => {
          expect(readAct(`${list.join(between)}Chancay`)).toEqual({ kind: 'asks' });
        },
      ),
      { numRuns: 200 },
    );
  });
});
