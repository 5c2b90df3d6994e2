import { parseArgs } from 'node:util';
import { languages } from '../core/passages/language.ts';
import type { OneQuestion } from './ask-once.ts';

/** What `ask` is called for; `wrong` is the argument that is not understood, empty where there is none at all. */
export type AskArguments =
  | OneQuestion
  | { readonly shape: 'lines of JSON' }
  | 'help'
  | { readonly wrong: string };

/** Reads the arguments of this process. It loads next to nothing, so that help and mistakes are told at once. */
export function readAskArguments(): AskArguments {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        json: { type: 'boolean', default: false },
        markdown: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        check: { type: 'boolean', default: false },
        after: { type: 'string', multiple: true, default: [] },
        jsonl: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return 'help';
    const question = positionals.join(' ');
    if (values.jsonl) return question === '' ? { shape: 'lines of JSON' } : { wrong: question };
    const language = languages.find((each) => each === values.lang);
    if (language !== values.lang) return { wrong: `--lang ${values.lang}` };
    if (question === '') return { wrong: '' };
    const { after, check: isClaim } = values;
    return { question, language, shape: shapeOf(values), after, isClaim };
  } catch (error) {
    return { wrong: wrongArgumentOf(error) };
  }
}

/** The argument that `parseArgs` stopped at. */
export function wrongArgumentOf(error: unknown): string {
  const said = error instanceof Error ? error.message : '';
  return /'(-[^' ]*)/.exec(said)?.[1] ?? '';
}

function shapeOf(values: {
  readonly explain: boolean;
  readonly json: boolean;
  readonly markdown: boolean;
}): OneQuestion['shape'] {
  if (values.explain) return 'explanation';
  if (values.json) return 'json';
  return values.markdown ? 'markdown' : 'lines';
}
