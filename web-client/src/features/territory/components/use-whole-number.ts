import { locale } from '@/shared/i18n/i18n';

/** « 34 969 », « 34,969 ». */
export function useWholeNumber(): (value: number) => string {
  const format = new Intl.NumberFormat(locale(), { maximumFractionDigits: 0 });
  return (value) => format.format(value);
}
