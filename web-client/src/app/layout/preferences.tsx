import { useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RadioLines } from '@/shared/forms/radio-lines';
import { chooseLocale, locale } from '@/shared/i18n/i18n';

const SCHEMES = ['light', 'dark', 'auto'] as const;
const LOCALES = ['fr', 'en'] as const;

/** Language and appearance, for a visitor as for somebody signed in. */
export function Preferences() {
  const { t } = useTranslation('app');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
      <RadioLines
        legend={t('language.title')}
        lines={LOCALES.map((value) => ({ value, label: t(`language.${value}`), lang: value }))}
        value={locale()}
        onChange={(language) => void chooseLocale(language)}
      />
      <RadioLines
        legend={t('appearance.title')}
        lines={SCHEMES.map((value) => ({ value, label: t(`appearance.${value}`) }))}
        value={colorScheme}
        onChange={setColorScheme}
      />
    </>
  );
}
