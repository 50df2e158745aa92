import { useTranslation } from 'react-i18next';
import { describeDate } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { freshnessOf } from './care/model';

/** When somebody last confirmed a place, as a sentence; it warns after six months and alerts after twelve. */
export function PlaceFreshness({ verifiedOn }: { readonly verifiedOn: string }) {
  const { t } = useTranslation('network');
  const now = new Date();
  const { day, relative } = describeDate(verifiedOn, now, locale());
  return <p>{t(`care.fresh.${freshnessOf(verifiedOn, now)}`, { day, relative })}</p>;
}
