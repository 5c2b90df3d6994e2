import { drawSvg } from '../draw.ts';
import { createRenderer } from './create-renderer.ts';
import type { DrawReply, DrawRequest } from './messages.ts';

// The process that draws: it answers each request, and ends when it is let go of.

const renderer = createRenderer();

process.on('message', (request: DrawRequest) => {
  void answer(request).then((reply) => process.send?.(reply));
});
process.on('disconnect', () => process.exit());

async function answer({ id, picture, publicUrl }: DrawRequest): Promise<DrawReply> {
  try {
    const render = await renderer;
    return { id, png: render(drawSvg(picture, { publicUrl, isForBrowser: false })) };
  } catch (error) {
    return { id, fault: String(error) };
  }
}
