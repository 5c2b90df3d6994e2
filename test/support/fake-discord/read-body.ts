import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';

export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadBody {
  readonly body: unknown;
  readonly files: readonly SentFile[];
}

/** The JSON of a request, also where it comes with files as `payload_json`. */
export async function readBody(request: IncomingMessage): Promise<ReadBody> {
  const bytes = await buffer(request);
  if (bytes.length === 0) return { body: undefined, files: [] };
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) {
    return { body: JSON.parse(bytes.toString('utf8')), files: [] };
  }
  const form = await new Response(new Uint8Array(bytes), {
    headers: { 'content-type': type },
  }).formData();
  const json = form.get('payload_json');
  const files = [...form.values()].filter((value) => typeof value !== 'string');
  return {
    body: typeof json === 'string' ? JSON.parse(json) : {},
    files: await Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: await file.bytes() })),
    ),
  };
}
