import type { Locale } from '@/shared/i18n/catalogue';

interface CatalogueModule {
  readonly default: Record<string, unknown>;
}

// Each catalogue is a chunk of its own, found by its place: shared, app, one per room, one per subject that rooms share.
const modules = import.meta.glob<CatalogueModule>([
  '../shared/i18n/shared/{fr,en}.ts',
  './i18n/{fr,en}.ts',
  '../shared/*/i18n/{fr,en}.ts',
  '../features/*/i18n/{fr,en}.ts',
]);

export async function loadCatalogue(locale: Locale, name: string): Promise<Record<string, unknown>> {
  const load = placesOf(locale, name)
    .map((path) => modules[path])
    .find((found) => found !== undefined);
  if (load === undefined) throw new Error(`No catalogue ${name} in ${locale}`);
  return (await load()).default;
}

function placesOf(locale: Locale, name: string): string[] {
  if (name === 'shared') return [`../shared/i18n/shared/${locale}.ts`];
  if (name === 'app') return [`./i18n/${locale}.ts`];
  return [`../features/${name}/i18n/${locale}.ts`, `../shared/${name}/i18n/${locale}.ts`];
}
