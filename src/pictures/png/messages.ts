import type { Picture } from '../../core/pictures/picture.ts';

/** What the process that draws is asked, and what it answers; of the same version, and so unchecked but for its kind. */
export interface DrawRequest {
  readonly id: number;
  readonly picture: Picture;
  readonly publicUrl: string | undefined;
}

export type DrawReply =
  | { readonly id: number; readonly png: Uint8Array }
  | { readonly id: number; readonly fault: string };
