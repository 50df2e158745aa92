import { useTranslation } from 'react-i18next';

/** Typology codes of the standard in words, the code itself where we have none. */
export function useKindLabels(): (kinds: readonly string[]) => string {
  const { t, i18n } = useTranslation('network');
  return (kinds) =>
    kinds
      .map((code) =>
        i18n.exists(`kind.${code}`, { ns: 'network' })
          ? (t as (key: string) => string)(`kind.${code}`)
          : code,
      )
      .join(', ');
}
