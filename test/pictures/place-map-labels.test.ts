import { describe, expect, it } from 'vitest';
import { overlap } from '../../src/pictures/check-scene.ts';
import { placeLabels } from '../../src/pictures/map/place-labels.ts';

const bounds = { left: 0, top: 0, right: 640, bottom: 600 };
const radius = 9;
const isAbroad = () => false;

/** A border from north to south. */
const border = (x: number) => ({ from: { x, y: 0 }, to: { x, y: 600 } });

describe('the places of names on a map', () => {
  it('are beside their marks where nothing is there', () => {
    const labels = [{ x: 300, y: 300, width: 120, height: 40 }];
    const [placed] = placeLabels({ labels, radius, bounds, lines: [], isAbroad }) ?? [];
    expect(placed?.leader).toBeUndefined();
  });

  it('are off a border that runs beside a mark', () => {
    const labels = [{ x: 300, y: 300, width: 120, height: 40 }];
    const lines = [border(270), border(330)];
    const [placed] = placeLabels({ labels, radius, bounds, lines, isAbroad }) ?? [];
    const { left = 0, right = 0 } = placed?.box ?? {};
    expect([270, 330].filter((x) => x > left && x < right)).toEqual([]);
  });

  it('are not on the land of another country', () => {
    const labels = [{ x: 300, y: 300, width: 120, height: 40 }];
    const isEast = ({ x }: { readonly x: number }) => x > 290;
    const [placed] = placeLabels({ labels, radius, bounds, lines: [], isAbroad: isEast }) ?? [];
    expect(placed?.box.left).toBeLessThanOrEqual(290);
  });

  it('are none where no place is off a border and near enough to be led to', () => {
    const labels = [{ x: 300, y: 300, width: 120, height: 40 }];
    const lines = [border(100), border(200), border(300), border(400), border(500)];
    expect(placeLabels({ labels, radius, bounds, lines, isAbroad })).toBeUndefined();
  });

  it('do not overlap each other where marks stand close', () => {
    const labels = Array.from({ length: 12 }, (_, place) => ({
      x: 200 + (place % 4) * 60,
      y: 200 + Math.floor(place / 4) * 60,
      width: 140,
      height: 40,
    }));
    const placed = placeLabels({ labels, radius, bounds, lines: [border(320)], isAbroad }) ?? [];
    const pairs = placed.flatMap(({ box }, place) =>
      placed.slice(place + 1).map((other) => overlap(box, other.box)),
    );
    expect(placed).toHaveLength(labels.length);
    expect(pairs).not.toContain(true);
  });
});
