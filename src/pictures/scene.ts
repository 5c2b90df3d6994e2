/** A picture 640 units wide, before it is written as SVG. Units grow to the right and down. */
export interface Scene {
  readonly height: number;
  readonly marks: readonly Mark[];
}

export const sceneWidth = 640;

/** What is left empty at both sides. */
export const sceneMargin = 28;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Weight = 400 | 700;

/** A line of text. No two may overlap, and none may leave the picture or lie on a shape that has a box. */
export interface TextMark {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  /** The line on which it stands. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly weight: Weight;
  readonly colour: string;
  /** Of the ground, where lines behind it would make it hard to read. */
  readonly halo?: string;
}

/** Anything else, as SVG; it lies in the order in which it stands. */
export interface ShapeMark {
  readonly kind: 'shape';
  readonly svg: string;
  /** Where no text may lie. */
  readonly box?: Box;
}

export type Mark = TextMark | ShapeMark;
