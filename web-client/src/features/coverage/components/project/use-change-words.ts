import { useTranslation } from 'react-i18next';
import { locale } from '@/shared/i18n/i18n';
import type { Change, Named } from '../../project-model';
import { useFigures } from '../../use-figures';

/** A change as a sentence: « Ouvrir une permanence à Valmont pour 8 personnes par semaine ». */
export function useChangeWords(): (change: Change) => string {
  const { t } = useTranslation('coverage');
  const { whole } = useFigures();
  const nameOf = (one: Named | undefined) => one?.name ?? '…';
  return ({ kind, place, communes, perWeek = 0 }) => {
    const people = { count: perWeek, shown: whole(perWeek) };
    switch (kind) {
      case 'OPEN':
        return t('change.open', { commune: nameOf(communes[0]), ...people });
      case 'ROUND':
        return t('change.round', {
          communes: new Intl.ListFormat(locale(), { type: 'conjunction' }).format(communes.map(nameOf)),
          ...people,
        });
      case 'CLOSE':
        return t('change.close', { place: nameOf(place) });
      case 'CAPACITY':
        return t('change.capacity', { place: nameOf(place), ...people });
    }
  };
}
