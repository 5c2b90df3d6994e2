/**
 * Discord's limits, with lengths in UTF-16 code units, of which there are at least as many as
 * characters.
 */
export const limits = {
  content: 2_000,
  /** For all text displays of a message together. */
  displayedText: 4_000,
  /** Of a message, nested ones included. */
  components: 40,
  buttonsInRow: 5,
  buttonLabel: 80,
  customId: 100,
  buttonAddress: 512,
  choices: 25,
  choiceName: 100,
  selectPlaceholder: 150,
  modalTitle: 45,
  inputLabel: 45,
  inputDescription: 100,
  inputPlaceholder: 100,
  threadName: 100,
} as const;
