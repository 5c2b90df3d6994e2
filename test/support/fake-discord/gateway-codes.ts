/** Opcodes of Discord's gateway. */
export const opcode = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voiceState: 4,
  resume: 6,
  reconnect: 7,
  requestMembers: 8,
  invalidSession: 9,
  hello: 10,
  acknowledgement: 11,
} as const;

/** Codes with which the gateway closes a connection. */
export const closeCode = {
  unknownOpcode: 4001,
  decodeError: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  invalidSequence: 4007,
  timedOut: 4009,
  invalidShard: 4010,
  invalidVersion: 4012,
  disallowedIntents: 4014,
} as const;
