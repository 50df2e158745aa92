import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { monthName } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import type { MapClass } from './classes-model';
import { monthsOf } from '@/shared/published/quarter';
import type { ObservedFigure, PublishedFigure } from './observed-model';
import { useFigures } from './use-figures';

/** What was published, as it is read: rounded, a part of it, or not there at all. */
export function useObservedWords() {
  const { t } = useTranslation('coverage');
  const { whole } = useFigures();
  return useMemo(
    () => ({
      figure: ({ number, whole: all }: PublishedFigure) =>
        number === undefined
          ? t('observed.hidden')
          : t(all ? 'observed.about' : 'observed.atLeast', { shown: whole(number) }),
      epci: ({ name }: ObservedFigure) => name ?? t('observed.noEpci'),
      /** « De juillet à septembre 2026 ». */
      quarter: (quarter: string) => {
        const { from, to } = monthsOf(quarter);
        return t('observed.quarterName', {
          from: monthName(from, locale()).replace(/ \d{4}$/u, ''),
          to: monthName(to, locale()),
        });
      },
      class: ({ kind, from = 0, to = 0 }: MapClass) => {
        if (kind === 'hidden') return t('observed.hidden');
        return from === to
          ? t('observed.one', { shown: whole(from) })
          : t('observed.range', { from: whole(from), to: whole(to) });
      },
    }),
    [t, whole],
  );
}
