/** Work in parts: whoever runs it may let others go first wherever it yields. */
export type Steps<Made> = Generator<void, Made>;

/** Runs work without letting anybody go first. */
export function atOnce<Made>(steps: Steps<Made>): Made {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Runs work with a pause after each part. */
export async function withPauses<Made>(
  steps: Steps<Made>,
  pause: () => Promise<void>,
): Promise<Made> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await pause();
  }
}

/** The same for each of some, one after another. */
export function* eachInSteps<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Steps<Made>,
): Steps<Made[]> {
  const made: Made[] = [];
  for (const item of items) made.push(yield* make(item));
  return made;
}
