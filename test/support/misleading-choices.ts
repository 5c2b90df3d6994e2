import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Knowledge } from '../../src/core/passages/knowledge.ts';
import { languageSchema } from '../../src/core/passages/language-schema.ts';
import type { Language } from '../../src/core/passages/language.ts';
import { reading } from './fake-openai/reading.ts';
import { offeredIn } from './offered.ts';
import type { Script } from './scripted-model.ts';

/**
 * Sentences of the collection, true and cited, that do not answer a question as people type it. Each passed every
 * rule on a model's choice before it was held to what is asked: alone it stood in place of the answer, or answered
 * what is declined. They were found by trying every sentence offered for a third of the questions for choosing.
 */
export const misleadingSchema = z.strictObject({
  /** How it misleads: by what its passage tells beside what the question asks. */
  kind: z.enum([
    'another-subject',
    'another-relation',
    'another-year',
    'beside-the-point',
    'what-is-declined',
    'whole-answer',
  ]),
  lang: languageSchema,
  question: z.string(),
  /** A sentence of a passage, counted from 1: `passage-id#2`. */
  sentence: z.string(),
  /** Whether the model also reads into the question what the sentence tells. */
  bent: z.boolean(),
});
export type MisleadingChoice = z.infer<typeof misleadingSchema>;

export async function readMisleadingChoices(): Promise<MisleadingChoice[]> {
  const text = await readFile('test/core/answering/model/misleading-choices.jsonl', 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => misleadingSchema.parse(JSON.parse(line)));
}

/** The words of the chosen sentence in a language; undefined where the collection has it no more. */
export function chosenText(
  { sentence }: MisleadingChoice,
  { passages }: Knowledge,
  language: Language,
): string | undefined {
  const [id, number] = sentence.split('#');
  const passage = [...passages.values()].find((each) => each.id === id);
  return passage?.texts[language].sentences[Number(number) - 1];
}

/** What a model replies that wants the sentence to be the answer. */
export function misleadingScript(
  choice: MisleadingChoice,
  knowledge: Knowledge,
  language: Language,
): Script {
  const { question, lang, sentence, bent } = choice;
  const [id, number] = sentence.split('#');
  const passage = [...knowledge.passages.values()].find((each) => each.id === id);
  const told = (passage?.tells ?? []).filter(({ in: numbers }) => numbers.includes(Number(number)));
  const bending = {
    parts: [`${question} ${passage?.texts[language].title ?? ''}`],
    relations: told.map(({ what }) => ({ id: what, certain: true })),
  };
  const text = chosenText(choice, knowledge, language);
  return {
    understand: () => ({
      says: reading({ language: lang, parts: [question], ...(bent && bending) }),
    }),
    select: (data) => ({
      says: {
        answerable: 'yes',
        units: offeredIn(data)
          .filter((each) => each.text === text)
          .slice(0, 1)
          .map((each) => ({ id: each.id, edit: 'verbatim', text: null })),
        missing: '',
      },
    }),
  };
}
