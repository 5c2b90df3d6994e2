import { parseArgs } from 'node:util';
import { wrongArgumentOf } from './ask-arguments.ts';

/** What `npm start` is called for; `wrong` is the argument that is not understood. */
export type StartArguments = 'start' | 'help' | { readonly wrong: string };

/** Reads the arguments of this process: none but `--help`, since all settings are variables. */
export function readStartArguments(): StartArguments {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h', default: false } },
    });
    if (values.help) return 'help';
    return positionals.length === 0 ? 'start' : { wrong: positionals.join(' ') };
  } catch (error) {
    return { wrong: wrongArgumentOf(error) };
  }
}
