/** What is needed of a client to look through its keys. */
export interface KeyClient {
  scanIterator(options: {
    readonly MATCH: string;
    readonly COUNT: number;
  }): AsyncIterable<string[]>;
  del(keys: string[]): Promise<unknown>;
}

/** Removes the keys that begin so and have the given text as one of the parts after that, parted by colons. */
export async function removeNaming(client: KeyClient, begin: string, part: string): Promise<void> {
  const pattern = `${literally(begin)}*${literally(part)}*`;
  for await (const found of client.scanIterator({ MATCH: pattern, COUNT: 1000 })) {
    const naming = found.filter((key) => key.slice(begin.length).split(':').includes(part));
    if (naming.length > 0) await client.del(naming);
  }
}

/** A text as a pattern that matches only itself. */
function literally(text: string): string {
  return text.replaceAll(/[*?[\]\\]/g, String.raw`\$&`);
}
