/** What an upload may weigh, as the contract says. */
export const LARGEST_FILE = 64 * 1024 * 1024;

export type FileFault = 'old-excel' | 'type' | 'empty' | 'too-large';

/** What can be said of a file before it is sent. What it truly holds, the server finds out. */
export function faultOf({
  name,
  size,
}: {
  readonly name: string;
  readonly size: number;
}): FileFault | undefined {
  const ending = name.toLowerCase().split('.').at(-1) ?? '';
  if (['xls', 'ods', 'numbers'].includes(ending)) return 'old-excel';
  if (!['csv', 'txt', 'tsv', 'json', 'xlsx', 'geojson'].includes(ending)) return 'type';
  if (size === 0) return 'empty';
  return size > LARGEST_FILE ? 'too-large' : undefined;
}

const KEY_LENGTH = 60;

/** « Hub des Brûnes n° 2 » is `hub-des-brunes-n-2`; empty when nothing of a name can stay. */
export function keyOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, KEY_LENGTH)
    .replace(/-+$/, '');
}

/** Whether the address can be fetched, as far as this page can tell. */
export function isFetchable(address: string): boolean {
  try {
    return new URL(address).protocol === 'https:' && address.length <= 2000;
  } catch {
    return false;
  }
}

export function sizeIn(bytes: number): { readonly unit: 'kB' | 'MB'; readonly value: number } {
  return bytes < 1_000_000
    ? { unit: 'kB', value: Math.max(1, Math.round(bytes / 1000)) }
    : { unit: 'MB', value: Math.round(bytes / 100_000) / 10 };
}
