import { z } from 'zod';
import {
  entityIdSchema,
  seriesIdSchema,
  statusSchema,
  topicIdSchema,
} from '../../core/passages/passage.ts';
import type { PictureRequest } from '../../core/pictures/picture-request.ts';

const any = z.literal('*').transform(() => undefined);

/** A picture that is asked for, as the parts of a custom_id: chart, map or timeline, and of what. */
export const pictureParts = z.union([
  z
    // The id of a quantity is written like that of a series.
    .tuple([z.literal('chart'), seriesIdSchema])
    .transform(([of, id]): PictureRequest => ({ of, id })),
  z
    .tuple([z.literal('map'), z.union([any, topicIdSchema]), z.union([any, statusSchema])])
    .transform(([of, topic, status]): PictureRequest => ({ of, topic, status })),
  z
    .tuple([z.literal('timeline'), entityIdSchema])
    .transform(([of, entity]): PictureRequest => ({ of, entity })),
]);

export function formatPicture(request: PictureRequest): string {
  switch (request.of) {
    case 'chart':
      return `chart:${request.id}`;
    case 'map':
      return `map:${request.topic ?? '*'}:${request.status ?? '*'}`;
    case 'timeline':
      return `timeline:${request.entity}`;
  }
}
