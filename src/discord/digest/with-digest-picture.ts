import type { Digest } from '../../core/digest/digest.ts';
import { pictureOfDigest } from '../../core/digest/digest-picture.ts';
import { pictureWords } from '../../core/pictures/words/words.ts';
import type { PictureSources } from '../../core/pictures/picture-sources.ts';
import type { Language } from '../../core/passages/language.ts';
import type { PictureDrawer, WriteLog } from '../../core/ports.ts';
import { textDisplay } from '../components/block-messages.ts';
import { small } from '../components/pack-blocks.ts';
import { drawInTime } from '../pictures/draw-in-time.ts';
import { withPicture } from '../pictures/render-picture.ts';
import { limits } from '../sending/limits.ts';
import type { MessagePayload } from '../sending/message-payload.ts';

/** A digest is posted under a lease, which must outlast this and the posting; most charts are drawn already. */
const waitedMs = 5_000;

export interface DigestPictures {
  readonly sources: PictureSources;
  readonly pictures: PictureDrawer;
  readonly log: WriteLog;
}

/** A digest below the chart of its first fact, where it wants one and there is one; without it where that fails. */
export async function withDigestPicture(
  payload: MessagePayload,
  digest: Digest,
  { sources, pictures, log }: DigestPictures,
): Promise<MessagePayload> {
  try {
    const picture = pictureOfDigest(digest, sources);
    if (picture === undefined) return payload;
    const png = await drawInTime(picture, pictures, log, waitedMs);
    return png === undefined
      ? payload
      : withPicture(withOwnNumbers(payload, digest.language), picture, png);
  } catch (reason) {
    log('warn', 'a digest goes out without its picture', { channel: digest.channel, reason });
    return payload;
  }
}

/** That the picture has numbers of its own, above the text, which has others. */
function withOwnNumbers(payload: MessagePayload, language: Language): MessagePayload {
  const { components = [] } = payload;
  const line = small + pictureWords(language).ownNumbers;
  const shown = components.reduce(
    (sum, each) => sum + ('content' in each ? each.content.length : 0),
    line.length,
  );
  return shown > limits.displayedText
    ? payload
    : { ...payload, components: [textDisplay(line), ...components] };
}
