/** The same function, that keeps its values for the last so many askings, told apart by their keys. */
export function rememberLast<Asked extends readonly unknown[], Value>(
  most: number,
  read: (...asked: Asked) => Value,
  keyOf: (...asked: Asked) => string = (...asked) => asked.join(' '),
): (...asked: Asked) => Value {
  const known = new Map<string, Value>();
  return (...asked) => {
    const key = keyOf(...asked);
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = read(...asked);
    const [oldest] = known.keys();
    if (known.size >= most && oldest !== undefined) known.delete(oldest);
    known.set(key, value);
    return value;
  };
}
