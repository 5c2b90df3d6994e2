/** The same function, that keeps its values for the last so many texts which it was asked for. */
export function rememberLast<Value>(
  most: number,
  read: (text: string) => Value,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    const [oldest] = known.keys();
    if (known.size >= most && oldest !== undefined) known.delete(oldest);
    known.set(text, value);
    return value;
  };
}
