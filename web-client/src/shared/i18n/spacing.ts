/**
 * French sets a space before « ; : ? ! » and inside the guillemets that must never break at a line's end.
 * Catalogues are written with plain spaces; this makes them unbreakable.
 */
export function frenchSpacing(text: string): string {
  return text
    .replace(/ ([;?!])/g, '\u202f$1')
    .replace(/ ([:»])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0')
    .replace(/(\d) (?=\d{3}\b|%|€|km\b|min\b|h\b)/g, '$1\u00a0')
    .replace(/\b(M\.|Mme|Mmes|MM\.) (?=\p{Lu})/gu, '$1\u00a0');
}
