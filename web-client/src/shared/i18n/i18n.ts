import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Catalogues, Locale } from './catalogue';
import { frenchSpacing } from './spacing';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shared';
    resources: Catalogues;
    returnNull: false;
  }
}

const KEY = 'passerelle-locale';

export type CatalogueLoader = (locale: Locale, name: string) => Promise<Record<string, unknown>>;

/** Starts the texts: French unless English was chosen on this machine. Catalogues load with their room. */
export async function startTexts(load: CatalogueLoader, initial: readonly string[]): Promise<void> {
  await i18next
    .use({
      type: 'backend',
      init: () => undefined,
      read: (
        locale: Locale,
        name: string,
        done: (error: Error | null, texts: Record<string, unknown> | null) => void,
      ) => {
        load(locale, name).then(
          (texts) => {
            done(null, texts);
          },
          (cause: unknown) => {
            done(cause instanceof Error ? cause : new Error(String(cause)), null);
          },
        );
      },
    })
    .use({
      type: 'postProcessor',
      name: 'spacing',
      process: (text: string) => (i18next.language === 'fr' ? frenchSpacing(text) : text),
    })
    .use(initReactI18next)
    .init({
      lng: chosenLocale(),
      fallbackLng: false,
      supportedLngs: ['fr', 'en'],
      ns: [...initial],
      defaultNS: 'shared',
      postProcess: ['spacing'],
      interpolation: { escapeValue: false },
      returnNull: false,
      showSupportNotice: false,
    });
  showLocale();
}

export function locale(): Locale {
  return i18next.language === 'en' ? 'en' : 'fr';
}

export async function chooseLocale(next: Locale): Promise<void> {
  await i18next.changeLanguage(next);
  showLocale();
  try {
    localStorage.setItem(KEY, next);
  } catch {
    // Storage may be refused: the choice then lasts as long as the page.
  }
}

export async function loadCatalogues(...names: string[]): Promise<void> {
  await i18next.loadNamespaces(names);
}

function showLocale(): void {
  document.documentElement.lang = locale();
}

function chosenLocale(): Locale {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'fr';
  } catch {
    return 'fr';
  }
}
