/** What a building in steps comes to, without a pause between them. */
export function finishBuilding<Built>(building: Generator<void, Built>): Built {
  for (;;) {
    const step = building.next();
    if (step.done === true) return step.value;
  }
}
