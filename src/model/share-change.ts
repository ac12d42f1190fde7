import type { ActionRecord, Share } from './action-item.ts';

/** By how much an action moves the share of a source: the share that it comes with, or what it goes up or down; exact as printed. */
export function shareChange({ type, share, from, to }: ActionRecord): Share | undefined {
  if (type === 'include-source') return share?.value;
  if (type !== 'reassign-share' || from === undefined || to === undefined) return undefined;
  if (typeof from.value === 'string' || typeof to.value === 'string') return undefined;
  return distance(from.value, to.value);
}

/** |a − b| in decimal: 0.35 − 0.30 is 0.05. */
export function distance(a: Share, b: Share): Share {
  const places = Math.max(a.places, b.places);
  const difference = scaled(a, places) - scaled(b, places);
  const digits = Number(difference < 0n ? -difference : difference);
  return { value: Number(`${digits}e-${places}`), digits, places };
}

/** Whether a share is at least `threshold`, in decimal; equality counts. */
export function reaches(share: Share, threshold: number): boolean {
  const limit = shareOf(threshold);
  const places = Math.max(share.places, limit.places);
  return scaled(share, places) >= scaled(limit, places);
}

function scaled({ digits, places }: Share, to: number): bigint {
  return BigInt(digits) * 10n ** BigInt(to - places);
}

/** A number as its shortest decimal. */
function shareOf(value: number): Share {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const places = fraction.length - Number(exponent);
  const digits = Number(`${whole}${fraction}`);
  return places < 0 ? { value, digits: digits * 10 ** -places, places: 0 } : { value, digits, places };
}
