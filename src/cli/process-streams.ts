import type { Readable, Writable } from 'node:stream';
import { isatty } from 'node:tty';

/** The streams an entrance reads from and writes to. */
export interface Streams {
  readonly input: Readable;
  readonly output: Writable;
}

/** The streams of a conversation in the terminal. */
export interface TerminalStreams extends Streams {
  /** True shows a welcome and a prompt, and edits lines as they are typed. */
  readonly isInteractive: boolean;
  readonly colours: boolean;
  /** True where the terminal makes a link of text that carries an address. */
  readonly links?: boolean;
  /** The width of the terminal, where it is one. */
  readonly columns?: number | undefined;
  /** Its height. */
  readonly rows?: number | undefined;
}

/** The streams of this process. The process ends once nobody reads its output. */
export function processStreams(): TerminalStreams {
  const { stdin, stdout } = process;
  // The reader of a pipe may leave before the end.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    input: stdin,
    output: stdout,
    // On a pipe `isTTY` is undefined, and readline would then go by the output.
    isInteractive: isatty(stdin.fd),
    // Node's own rule: colours on a terminal unless NO_COLOR is set.
    colours: isatty(stdout.fd) && stdout.hasColors(),
    links: isatty(stdout.fd) && showsLinks(process.env),
    // As it is now: a window may change its size.
    get columns() {
      return isatty(stdout.fd) ? stdout.columns : undefined;
    },
    get rows() {
      return isatty(stdout.fd) ? stdout.rows : undefined;
    },
  };
}

/** What terminals that know links (OSC 8) set; others would show the text without its address. */
const linkVariables = ['WT_SESSION', 'KITTY_WINDOW_ID', 'KONSOLE_VERSION', 'VTE_VERSION'];
const linkPrograms = ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'Tabby'];

function showsLinks(env: NodeJS.ProcessEnv): boolean {
  const { FORCE_HYPERLINK: forced, TERM_PROGRAM: program = '' } = env;
  if (forced !== undefined) return forced !== '0';
  return linkPrograms.includes(program) || linkVariables.some((name) => Boolean(env[name]));
}
