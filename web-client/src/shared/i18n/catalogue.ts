/**
 * The catalogues by name. Each room adds its own:
 *
 *     declare module '@/shared/i18n/catalogue' {
 *       interface Catalogues { referral: typeof fr }
 *     }
 *
 * French is the typed source; English is `Translation<typeof fr>`, so that a missing sentence does not compile.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by declaration merging
export interface Catalogues {}

export type CatalogueName = keyof Catalogues;

export type Translation<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translation<T[K]> };

export type Locale = 'fr' | 'en';
