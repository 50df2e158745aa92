import { useTranslation } from 'react-i18next';
import { fullDay } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { CopyLine } from '@/shared/ui/copy-line';
import { Panel } from '@/shared/ui/panel';
import type { Referral } from '../../model';
import classes from './closing-lines.module.css';
import { coopLine, dayOfHelp, hasCoopLine, neutralLine } from './model';

/** After the end: the same facts in one line for the tools that count them and for the social file. */
export function ClosingLines({ referral }: { readonly referral: Referral }) {
  const { t } = useTranslation('referral');
  const { status, outcome, orientationType, place } = referral;
  if (status !== 'CLOSED' || outcome === undefined) return null;
  if (orientationType === 'NO_REFERRAL_NEEDED' || orientationType === 'NOT_ENOUGH_INFORMATION') return null;
  const neutral = neutralLine({
    day: fullDay(dayOfHelp(referral), locale()),
    help: t(`codes.orientationType.${orientationType}.short`),
    place: place?.name,
    outcome: t(`codes.outcome.${outcome}`),
  });
  return (
    <div data-print="hide">
      <Panel title={t('lines.title')}>
        <div className={classes['lines']}>
          <p>{t('lines.lead')}</p>
          {hasCoopLine(referral) && <CopyLine label={t('lines.coop')} line={coopLine(referral)} />}
          <CopyLine label={t('lines.neutral')} line={neutral} />
        </div>
      </Panel>
    </div>
  );
}
