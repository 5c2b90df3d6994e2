import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';

export interface ReadBody {
  readonly body: unknown;
  readonly fileNames: readonly string[];
}

/** The JSON of a request, also where it comes with files as `payload_json`. */
export async function readBody(request: IncomingMessage): Promise<ReadBody> {
  const bytes = await buffer(request);
  if (bytes.length === 0) return { body: undefined, fileNames: [] };
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) {
    return { body: JSON.parse(bytes.toString('utf8')), fileNames: [] };
  }
  const form = await new Response(new Uint8Array(bytes), {
    headers: { 'content-type': type },
  }).formData();
  const json = form.get('payload_json');
  const files = [...form.values()].filter((value) => typeof value !== 'string');
  return {
    body: typeof json === 'string' ? JSON.parse(json) : {},
    fileNames: files.map((file) => file.name),
  };
}
