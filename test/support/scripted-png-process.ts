import type { Picture } from '../../src/core/pictures/picture.ts';
import type { PngProcess } from '../../src/pictures/png/png-process.ts';

/** Draws nothing, and tells what it was asked for. */
export interface ScriptedPngProcess extends PngProcess {
  readonly drawn: readonly string[];
  /** The next pictures cannot be drawn. */
  readonly fail: (reason: string) => void;
}

export function scriptedPngProcess(): ScriptedPngProcess {
  const drawn: string[] = [];
  let failure: string | undefined;
  return {
    drawn,
    fail(reason) {
      failure = reason;
    },
    draw({ language, path }: Picture) {
      drawn.push(`${language}/${path}`);
      return failure === undefined
        ? Promise.resolve(Buffer.from(`png ${drawn.length}`))
        : Promise.reject(new Error(failure));
    },
    pid: () => undefined,
    close: () => undefined,
  };
}
