/** Runs a building in steps to its end, without a pause between them. */
export function finishBuilding<Built>(building: Generator<void, Built>): Built {
  for (;;) {
    const step = building.next();
    if (step.done === true) return step.value;
  }
}
