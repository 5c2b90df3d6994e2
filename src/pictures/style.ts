/** The colours of all pictures, on a light ground; every text has a contrast of 4.7:1 or more to it. */
export const colours = {
  ground: '#fefdf9',
  ink: '#13202b',
  quiet: '#4f5b66',
  accent: '#0b5c8c',
  pale: '#cfe2ee',
  rule: '#e0ddd6',
  axis: '#7a838c',
  warm: '#a8480a',
  warmGround: '#f7e9df',
  warmInk: '#5b3216',
} as const;

/** Sizes of text, in units of a picture 640 wide: a phone shows it at 400 px, so that 16 are 10 px there. */
export const sizes = {
  title: 28,
  subtitle: 18,
  value: 18,
  label: 17,
  small: 16,
} as const;

/** From one line of a text to the next, by its size. */
export const leading = 1.3;
