/** A French number as one dials and reads it (« 05 36 49 00 12 »); any other as it is. */
export function readablePhone(e164: string): string {
  const national = /^\+33(\d{9})$/.exec(e164)?.[1] ?? /^0(\d{9})$/.exec(e164)?.[1];
  if (national === undefined) return e164;
  // Numbers of services are read in threes: « 0 809 401 401 ».
  if (national.startsWith('8')) return `0\u00a0${national.replace(/(\d{3})(?=\d)/g, '$1\u00a0')}`;
  // A line end inside a phone number makes it hard to dial.
  return `0${national}`.replace(/(\d{2})(?=\d)/g, '$1\u00a0');
}
