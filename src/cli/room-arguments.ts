import { parseArgs } from 'node:util';
import { wrongArgumentOf } from './ask-arguments.ts';

/** What `npm run room` is called for: to be served, or to be written to a folder. */
export type RoomArguments =
  | { readonly folder: string | undefined }
  | 'help'
  | { readonly wrong: string };

/** Reads the arguments of this process; it loads next to nothing. */
export function readRoomArguments(): RoomArguments {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        static: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return 'help';
    if (positionals.length > 0) return { wrong: positionals.join(' ') };
    return values.static === '' ? { wrong: '--static' } : { folder: values.static };
  } catch (error) {
    return { wrong: wrongArgumentOf(error) };
  }
}
