/** Thrown where too much waits already, so that what strangers send cannot pile up; to be told as such. */
export class TooBusy extends Error {
  override readonly name = 'TooBusy';

  constructor(waiting: number) {
    super(`${waiting} wait already: ask again in a moment`);
  }
}
