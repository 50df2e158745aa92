import { useTranslation } from 'react-i18next';
import { describeDate } from '@/shared/i18n/dates';
import type { IsoDate } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';

interface DateTextProps {
  readonly at: IsoDate;
  /** Off where the distance in time adds nothing, such as an old history line. */
  readonly relative?: boolean;
}

/** « mardi 24 novembre à 9 h 30 (dans 2 jours) », in a `time` element. */
export function DateText({ at, relative = true }: DateTextProps) {
  const { t } = useTranslation('shared');
  const texts = describeDate(at, new Date(), locale());
  const date = texts.time === '' ? texts.day : t('date.at', { day: texts.day, time: texts.time });
  return (
    <time dateTime={at}>
      {relative && texts.relative !== '' ? t('date.withRelative', { date, relative: texts.relative }) : date}
    </time>
  );
}
