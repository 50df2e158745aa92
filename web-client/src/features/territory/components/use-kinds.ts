import { useTranslation } from 'react-i18next';
import type { Place } from '../model';

/** A place's kinds in words; a code that the standard added since is shown as it is. */
export function useKinds(): (place: Place) => string {
  const { t, i18n } = useTranslation('territory');
  return ({ kinds }) =>
    kinds
      .map((code) =>
        i18n.exists(`kind.${code}`, { ns: 'territory' })
          ? (t as (key: string) => string)(`kind.${code}`)
          : code,
      )
      .join(', ');
}
