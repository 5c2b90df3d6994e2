import { join } from 'node:path';
import { parsePrompt } from '../../core/answering/model/parse-prompt.ts';
import type { Prompt, Prompts } from '../../core/answering/model/prompt.ts';
import { formatProblem, type Problem } from '../../core/passages/reading/problem.ts';
import type { PromptName } from '../../core/ports.ts';
import { readTextFile } from './read-text-file.ts';

export type PromptReading =
  | { readonly ok: true; readonly prompts: Prompts }
  | { readonly ok: false; readonly complaints: readonly string[] };

type Read = { readonly prompt: Prompt } | { readonly problems: readonly Problem[] };

/** Reads the prompts of a folder; complaints name file and line of a slot that is missing or not used. */
export async function readPrompts(folder: string): Promise<PromptReading> {
  const [understand, select, repair] = await Promise.all([
    readPrompt(folder, 'understand'),
    readPrompt(folder, 'select'),
    readPrompt(folder, 'repair'),
  ]);
  if ('prompt' in understand && 'prompt' in select && 'prompt' in repair) {
    const prompts = {
      understand: understand.prompt,
      select: select.prompt,
      repair: repair.prompt,
    };
    return { ok: true, prompts };
  }
  const problems = [understand, select, repair].flatMap((read) =>
    'problems' in read ? read.problems : [],
  );
  return { ok: false, complaints: problems.map(formatProblem) };
}

async function readPrompt(folder: string, name: PromptName): Promise<Read> {
  const file = join(folder, `${name}.md`);
  const reading = await readTextFile(file, file);
  if (!reading.ok) return { problems: [reading.problem] };
  const parsed = parsePrompt(reading.text, name, file);
  return parsed.ok ? { prompt: parsed.prompt } : { problems: parsed.problems };
}
