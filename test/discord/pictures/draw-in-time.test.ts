import { expect, it } from 'vitest';
import type { Picture } from '../../../src/core/pictures/picture.ts';
import { drawInTime } from '../../../src/discord/pictures/draw-in-time.ts';
import { fakeDrawer } from '../../support/fake-drawer.ts';

const picture: Picture = {
  kind: 'map',
  language: 'en',
  path: 'map',
  title: 'Projects',
  subtitle: 'None',
  alternative: 'A map.',
  references: [],
  topic: undefined,
  status: undefined,
  places: [],
};

it('a picture that is not drawn in time is gone without, which is logged', async () => {
  const said: string[] = [];
  const never = fakeDrawer(() => new Promise(() => {}));
  const drawn = await drawInTime(picture, never, (_level, message) => void said.push(message), 1);
  expect(drawn).toBeUndefined();
  expect(said).toEqual(['a picture was not drawn in time']);
});
