import IconAlarm from '@tabler/icons-react/dist/esm/icons/IconAlarm.mjs';
import IconChevronRight from '@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { KINDS_OF_HELP } from '@/shared/places/place';
import { DateText } from '@/shared/ui/date-text';
import { StatusBadge } from '@/shared/ui/status-badge';
import { datesOf, toneOfReferral, unbroken, whyItNeedsMe } from '../model';
import type { Pile, ReferralSummary } from '../model';
import classes from './sent-line.module.css';

interface SentLineProps {
  readonly line: ReferralSummary;
  readonly pile: Pile;
}

/** One referral my team sent: who, which help, where, in which state, since or until when; and what to do. */
export function SentLine({ line, pile }: SentLineProps) {
  const { t } = useTranslation('referral');
  const { callName, reference, placeName, status, silent, declineReason, outcome } = line;
  const kind = KINDS_OF_HELP.find((one) => one === line.orientationType);
  const named = callName !== undefined;
  // A no that already led to another place asks nothing more.
  const settled = pile === 'ENDED' && (status === 'DECLINED' || status === 'EXPIRED');
  const tone = settled ? 'stopped' : toneOfReferral(line);
  return (
    <Link
      className={classes['line']}
      to={status === 'DRAFT' ? `/mettre-en-relation/${line.id}` : `/mises-en-relation/${line.id}`}
    >
      <span className={classes['who']}>
        <strong className={classes['name']}>
          {named ? callName : t('home.line.noName', { reference: unbroken(reference) })}
        </strong>
        {kind !== undefined && <span>{t(`codes.orientationType.${kind}.short`)}</span>}
        <span className={classes['quiet']}>
          {placeName === undefined ? t('home.line.noPlace') : t('home.line.at', { place: placeName })}
        </span>
        <span className={classes['quiet']}>
          {named
            ? t('home.line.reference', { reference: unbroken(reference) })
            : t('home.line.from', { commune: line.communeName })}
        </span>
      </span>
      <span className={classes['state']}>
        <span className={classes['badges']}>
          <StatusBadge tone={tone}>
            {silent ? t('home.line.silent') : t(`codes.status.${status}`)}
          </StatusBadge>
          {line.urgent && (
            <StatusBadge tone="waiting" icon={IconAlarm}>
              {t('home.line.urgent')}
            </StatusBadge>
          )}
        </span>
        {status === 'DECLINED' && declineReason !== undefined && (
          <span>{t(`codes.declineReason.${declineReason}`)}</span>
        )}
        {pile === 'NEEDS_ME' && <span>{t(`home.why.${whyItNeedsMe(line)}`)}</span>}
        {outcome !== undefined && <span>{t(`codes.outcome.${outcome}`)}</span>}
        {line.reported && <span className={classes['quiet']}>{t('reported.mark')}</span>}
        {pile === 'WAITING' && line.read && <span>{t('home.line.read')}</span>}
        {pile === 'WAITING' && line.usualDays !== undefined && (
          <span className={classes['quiet']}>{t('home.line.usual', { count: line.usualDays })}</span>
        )}
        {datesOf(line, new Date()).map(({ said, at }) => (
          <span key={said} className={classes['quiet']}>
            {t(`home.line.${said}`)} <DateText at={at} />
          </span>
        ))}
      </span>
      <IconChevronRight size={24} stroke={1.75} aria-hidden className={classes['go']} />
    </Link>
  );
}
