import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { locale } from '@/shared/i18n/i18n';
import { BEYOND, valueOf } from './model';
import type { Layer, Line } from './model';

/** Figures as they are read: « 1 204 », « 4,7 », « 45 % ». */
export function useFigures() {
  const { t } = useTranslation('coverage');
  return useMemo(() => {
    const whole = new Intl.NumberFormat(locale(), { maximumFractionDigits: 0 });
    const decimal = new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 });
    const percent = new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 });
    const share = new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 1 });
    const figures = {
      whole: (value: number) => whole.format(value),
      decimal: (value: number) => decimal.format(value),
      percent: (value: number) => percent.format(value),
      /** A part that is published with one decimal. */
      part: (value: number) => share.format(value),
      minutes: (value: number | undefined) =>
        value === undefined || value === BEYOND
          ? t('beyond')
          : value < 1
            ? t('here')
            : t('minutes', { minutes: whole.format(value) }),
    };
    const inLayer = (layer: Layer, line: Line): string => {
      const value = valueOf(layer, line);
      if (value === undefined) return t('unknown');
      switch (layer) {
        case 'missing':
        case 'people':
          return t('people', { count: value, shown: figures.whole(value) });
        case 'share':
          return t('ofEqual', { percent: figures.percent(value) });
        case 'time':
          return figures.minutes(value);
        case 'fragility':
          return t('outOfTen', { value: figures.decimal(value) });
      }
    };
    return { ...figures, inLayer };
  }, [t]);
}
