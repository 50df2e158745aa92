import { useTranslation } from 'react-i18next';
import { calendarDay, monthName } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { monthReckoned } from '../../project-model';
import type { Settings } from '../../project-model';
import { USUAL_SETTINGS } from '../../view-url';

/** « 30 minutes au plus, en voiture, … » */
export function useSettingsWords(): (settings: Settings) => string {
  const { t } = useTranslation('coverage');
  return ({ catchment, mode, estimates, method }) =>
    [catchment, mode, estimates, method].map((one) => t(`settings.${one}`)).join(', ');
}

/** What a project was looked at with when it was kept, and what that means now. */
export function LookedAt({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('coverage');
  const words = useSettingsWords();
  const { month } = settings;
  if (month === undefined) return <p>{t('projects.lookedAtLong')}</p>;
  const reckoned = monthReckoned(settings, calendarDay(new Date()));
  const usual =
    settings.method === USUAL_SETTINGS.method &&
    settings.catchment === USUAL_SETTINGS.catchment &&
    settings.mode === USUAL_SETTINGS.mode &&
    settings.estimates === USUAL_SETTINGS.estimates;
  const named = { month: monthName(month, locale()) };
  return (
    <p>
      {usual
        ? t('projects.lookedAtUsual', named)
        : t('projects.lookedAt', { ...named, settings: words(settings) })}{' '}
      {reckoned !== month && t('projects.monthOver', { month: monthName(reckoned, locale()) })}
    </p>
  );
}
