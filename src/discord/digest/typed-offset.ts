const hourMs = 60 * 60_000;

/** No clocks are further from UTC. */
const mostHours = 14;

const written = /^(?:utc|gmt)?\s?([+-])\s?(\d{1,2})(?::?([0-5]\d))?$/;

/** The way of Chinese maps: the eighth zone to the east. */
const chinese = /^([东東西])(十[一二]?|[一二三四五六七八九]|\d{1,2})[区區]$/u;
const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/**
 * An offset from UTC as people type it in the place of a zone, such as UTC-5, GMT+8, −05:00 or 东八区, in
 * milliseconds; undefined for all else.
 */
export function typedOffset(typed: string): number | undefined {
  const text = typed
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[−–—﹣]/gu, '-');
  const [, side, east] = chinese.exec(text) ?? [];
  if (side !== undefined && east !== undefined) {
    const place = numerals.indexOf(east);
    return offset(side === '西', place === -1 ? Number(east) : place, 0);
  }
  const [, sign, hours, minutes = '0'] = written.exec(text) ?? [];
  return hours === undefined ? undefined : offset(sign === '-', Number(hours), Number(minutes));
}

function offset(isBehind: boolean, hours: number, minutes: number): number | undefined {
  if (hours > mostHours) return undefined;
  const size = hours * hourMs + minutes * 60_000;
  return isBehind ? 0 - size : size;
}
