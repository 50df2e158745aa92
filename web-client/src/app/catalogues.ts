import type { Locale } from '@/shared/i18n/catalogue';

interface CatalogueModule {
  readonly default: Record<string, unknown>;
}

// Each catalogue is a chunk of its own, found by its place: shared, app, and one per room.
const modules = import.meta.glob<CatalogueModule>([
  '../shared/i18n/shared/{fr,en}.ts',
  './i18n/{fr,en}.ts',
  '../features/*/i18n/{fr,en}.ts',
]);

export async function loadCatalogue(locale: Locale, name: string): Promise<Record<string, unknown>> {
  const path =
    name === 'shared'
      ? `../shared/i18n/shared/${locale}.ts`
      : name === 'app'
        ? `./i18n/${locale}.ts`
        : `../features/${name}/i18n/${locale}.ts`;
  const load = modules[path];
  if (load === undefined) throw new Error(`No catalogue ${path}`);
  return (await load()).default;
}
