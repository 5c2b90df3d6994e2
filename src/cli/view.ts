import type { Answering } from '../core/answering/answering.ts';
import type { Application } from '../program/application.ts';

/** The collection at one moment: what answers from it, and where its passages can be read. */
export interface View extends Answering {
  readonly publicUrl: string | undefined;
}

/** The collection as it is now; to be called once for each question. */
export function viewOf({ answering, publicUrl }: Application): View {
  return { ...answering(), publicUrl };
}
