import { z } from 'zod';
import { fnv1a } from '../passages/passage-hash.ts';
import { languages } from '../passages/language.ts';
import { partialDateSchema } from '../passages/partial-date.ts';
import {
  entityIdSchema,
  kindSchema,
  type Passage,
  passageIdSchema,
  statusSchema,
} from '../passages/passage.ts';

/** What a version of a passage is called: it tells the versions of one passage apart. */
export const versionNameSchema = z
  .string()
  .regex(/^[0-9a-f]{8}$/)
  .brand<'VersionName'>();
export type VersionName = z.infer<typeof versionNameSchema>;

const sentences = z.array(z.string());

/** What a passage says, kept so that it can be told later what has changed. */
export const passageVersionSchema = z.object({
  passage: passageIdSchema,
  kind: kindSchema,
  status: statusSchema.optional(),
  saidBy: z.array(entityIdSchema),
  asOf: partialDateSchema,
  figures: z.array(z.object({ value: z.number(), unit: z.string() })),
  texts: z.object({ en: sentences, es: sentences, zh: sentences }),
});
export type PassageVersion = z.infer<typeof passageVersionSchema>;

export function versionOf(passage: Passage): PassageVersion {
  const { id, kind, status, saidBy, asOf, figures, texts } = passage;
  return {
    passage: id,
    kind,
    status,
    saidBy: [...saidBy],
    asOf,
    figures: figures.map(({ value, unit }) => ({ value, unit })),
    texts: {
      en: [...texts.en.sentences],
      es: [...texts.es.sentences],
      zh: [...texts.zh.sentences],
    },
  };
}

/**
 * The name of what a passage says: another one where a word or a figure of any language changes, its
 * kind, status, speakers or date, and the same with other questions, titles, sources and punctuation.
 */
export function versionName(passage: Passage): VersionName {
  const { kind, status, saidBy, asOf, figures, texts } = versionOf(passage);
  const words = languages.map((language) => wordsOf(texts[language].join(' ')));
  const amounts = figures.map(({ value, unit }) => [value, unit]);
  const said = JSON.stringify([kind, status ?? '', saidBy, asOf, amounts, words]);
  return versionNameSchema.parse(fnv1a(said).low.toString(16).padStart(8, '0'));
}

/** The words of a text as it is compared: without case and punctuation. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}%$]+/gu) ?? []
  );
}
