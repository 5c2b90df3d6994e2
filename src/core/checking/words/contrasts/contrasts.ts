import { contrastsOfDeeds } from './deeds.ts';
import type { Pole } from './pole.ts';
import { contrastsOfQualities } from './qualities.ts';

/**
 * Words of which one cannot be said where another is meant. Each line is a scale or a kind; its poles exclude
 * each other, whoever does it and to whom. A passage that has the one and nowhere the other denies the other.
 */
export const contrastsAcross: readonly (readonly Pole[])[] = [
  ...contrastsOfDeeds,
  ...contrastsOfQualities,
];
