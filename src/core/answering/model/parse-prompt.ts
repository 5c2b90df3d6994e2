import { z } from 'zod';
import { parseYaml } from '../../passages/reading/parse-yaml.ts';
import type { Problem } from '../../passages/reading/problem.ts';
import type { PromptName } from '../../ports.ts';
import { promptUses, slotPattern, type Prompt } from './prompt.ts';

const frontMatterSchema = z.strictObject({
  version: z.int().positive(),
  inputs: z.array(z.string()),
  data: z.array(z.string()),
});

type Parsed =
  | { readonly ok: true; readonly prompt: Prompt }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads one prompt file. Its slots, the inputs that it names and those that the code fills must be the
 * same, and so must the fields of its data: else something would be asked for and never given.
 */
export function parsePrompt(content: string, name: PromptName, file: string): Parsed {
  const [, yaml, text] = /^---\r?\n(.*?)^---\r?\n(.*)$/ms.exec(content) ?? [];
  if (yaml === undefined || text === undefined) {
    const message = 'a prompt starts with its front matter between two lines of ---';
    return { ok: false, problems: [{ file, line: 1, message }] };
  }
  const parsed = parseYaml(yaml, frontMatterSchema, file, 2);
  if (!parsed.ok) return parsed;
  const { value, lineOf } = parsed;
  const uses = promptUses[name];
  const slots = [...text.matchAll(slotPattern)].flatMap(([, slot]) => slot ?? []);
  const inputsAt = lineOf(['inputs']);
  const problems = [
    ...lacking(value.inputs, slots, inputsAt, 'the text has no slot for'),
    ...lacking(slots, value.inputs, inputsAt, 'inputs does not name the slot'),
    ...lacking(value.inputs, uses.inputs, inputsAt, 'nothing fills the input'),
    ...lacking(uses.inputs, value.inputs, inputsAt, 'inputs lacks'),
    ...lacking(value.data, uses.data, lineOf(['data']), 'nothing is sent as'),
    ...lacking(uses.data, value.data, lineOf(['data']), 'data lacks'),
    ...lacking(value.data, codeWords(text), lineOf(['data']), 'the text does not speak of'),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, prompt: { ...value, text: text.trim() } };

  function lacking(
    wanted: readonly string[],
    held: readonly string[],
    line: number,
    what: string,
  ): Problem[] {
    return [...new Set(wanted)]
      .filter((each) => !held.includes(each))
      .map((each) => ({ file, line, message: `${what} ${each}` }));
  }
}

/** The words between backticks, by which the text names the fields. */
function codeWords(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].flatMap(([, word]) => word ?? []);
}
