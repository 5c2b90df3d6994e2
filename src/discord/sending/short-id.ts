/** An id of Discord in 13 characters at most, for where 20 digits do not fit. */
export function shortId(id: string): string {
  return /^\d+$/.test(id) ? BigInt(id).toString(36) : id;
}
