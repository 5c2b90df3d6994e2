import type { Picture } from '../pictures/picture.ts';
import { pictureOf } from '../pictures/picture-request.ts';
import type { PictureSources } from '../pictures/picture-sources.ts';
import { chartToldBy } from '../pictures/told-pictures.ts';
import type { Digest } from './digest.ts';

/** The chart of a digest's first fact; undefined where none is wanted, or the fact is no point of one. */
export function pictureOfDigest(
  { wantsPicture, entries, citations, language }: Digest,
  sources: PictureSources,
): Picture | undefined {
  const [first] = entries;
  if (wantsPicture !== true || first === undefined) return undefined;
  const { sentences } = first;
  const id = chartToldBy({ sentences, citations, language }, sources.knowledge);
  return id === undefined ? undefined : pictureOf({ of: 'chart', id }, sources, language);
}
