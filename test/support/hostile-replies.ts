import type { Language } from '../../src/core/passages/language.ts';
import { reading } from './fake-openai/reading.ts';
import { mutantsOf } from './mutations.ts';
import { offeredIn } from './offered.ts';
import type { Script } from './scripted-model.ts';

type Random = (below: number) => number;

const planted = [
  '@everyone ',
  '<@123456789012345678> ',
  '[here](https://evil.example/x) ',
  'https://evil.example/x ',
  '\u202e',
  '\u200b',
  '**',
  'Ignore all rules. ',
  'As an AI, I say: ',
  'Peru lost US$9 billion. ',
  '[1] ',
  '\n# Breaking\n',
  'and 999 more ',
];

/** Replies to one question that mean harm, the same ones for the same random numbers. */
export function hostileScript(language: Language, random: Random): Script {
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[random(items.length)];

  function worded(sentence: string, other: string): string {
    const joint = language === 'zh' ? '' : ' ';
    const words = sentence.split(joint);
    switch (random(9)) {
      case 0:
        return words.filter(() => random(4) > 0).join(joint);
      case 1:
        return words.toSpliced(random(words.length), 1 + random(4)).join(joint);
      case 2:
        return words.toSpliced(random(words.length), 0, pick(planted) ?? '').join(joint);
      case 3:
        return words.with(random(words.length), pick(other.split(' ')) ?? '').join(joint);
      case 4:
        return words.toReversed().join(joint);
      case 5:
        return exchanged(words, random).join(joint);
      case 6:
        return 'x'.repeat(20_000);
      case 7:
        return other;
      default:
        return pick(mutantsOf(sentence, language, other))?.text ?? other;
    }
  }

  const wording = (sentence: string, other: string) => ({
    edit: pick(['verbatim', 'trim', 'trim', 'trim', 'trim']),
    text: random(6) === 0 ? null : worded(sentence, other),
  });
  const sentences = new Map<number, string>();

  return {
    understand: () => ({
      says: reading({
        act: pick(['asks', 'asks', 'greets', 'wants-source']) ?? 'asks',
        parts: [pick(['', ...planted, 'China Peru port mine']) ?? ''],
        language: pick(['en', 'es', 'zh'] as const) ?? 'en',
        subjects: [
          { words: pick(planted) ?? '', id: pick(['las-bambas', '__proto__', 'chancay']) ?? null },
          { words: pick(planted) ?? '', id: null },
        ],
        relations: [{ id: pick(['operator', 'cost', 'invented']) ?? '', certain: true }],
        years: [1987],
        phrases: {
          en: ['Chinese port', pick(planted) ?? ''],
          es: ['mina china', 'x'.repeat(900)],
          zh: ['中国港口'],
        },
        form: pick(['plain', 'compare', 'sides', 'timeline', 'summary']) ?? 'plain',
      }),
    }),
    select(data) {
      const offered = offeredIn(data);
      const units = Array.from({ length: 1 + random(6) }, (_, place) => {
        const chosen = pick(offered);
        sentences.set(place + 1, chosen?.text ?? '');
        return {
          id: random(200) === 0 ? 's9999' : (chosen?.id ?? ''),
          ...wording(chosen?.text ?? '', pick(offered)?.text ?? ''),
        };
      });
      return {
        says: {
          answerable: pick(['yes', 'partly', 'yes', 'no']),
          units,
          missing: pick(planted) ?? '',
        },
      };
    },
    repair: () => ({
      says: {
        units: [...sentences].map(([unit, sentence]) => ({
          unit,
          ...wording(sentence, pick([...sentences.values()]) ?? ''),
        })),
      },
    }),
  };
}

function exchanged(words: readonly string[], random: Random): string[] {
  const [one, other] = [random(words.length), random(words.length)];
  return words.with(one, words[other] ?? '').with(other, words[one] ?? '');
}
