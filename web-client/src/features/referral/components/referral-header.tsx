import { Button } from '@mantine/core';
import IconAlarm from '@tabler/icons-react/dist/esm/icons/IconAlarm.mjs';
import IconArrowLeft from '@tabler/icons-react/dist/esm/icons/IconArrowLeft.mjs';
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { calendarDay } from '@/shared/i18n/dates';
import { DateText } from '@/shared/ui/date-text';
import { PageTitle } from '@/shared/ui/page-title';
import { StatusBadge } from '@/shared/ui/status-badge';
import { toneOfReferral, unbroken } from '../model';
import type { Referral } from '../model';
import classes from './referral-header.module.css';

/** Which one, and where it stands, in words. */
export function ReferralHeader({ referral }: { readonly referral: Referral }) {
  const { t } = useTranslation('referral');
  const { reference, person, status, silent } = referral;
  const received = !referral.sides.includes('SENDER');
  return (
    <>
      <p className={classes['back']} data-print="hide">
        <Link to={received ? '/file' : '/'}>
          <IconArrowLeft size={20} aria-hidden />
          {t(received ? 'referral.inbox' : 'referral.home')}
        </Link>
      </p>
      <PageTitle
        title={
          person?.callName === undefined
            ? t('referral.referenced', { reference: unbroken(reference) })
            : t('referral.named', { name: person.callName })
        }
      />
      <div className={classes['state']}>
        <StatusBadge tone={toneOfReferral(referral)}>
          {silent ? t(received ? 'referral.awaited' : 'referral.silent') : t(`codes.status.${status}`)}
        </StatusBadge>
        {referral.urgent && (
          <StatusBadge tone="waiting" icon={IconAlarm}>
            {t('referral.urgent')}
          </StatusBadge>
        )}
        <span>
          {t('referral.since')} <DateText at={calendarDay(new Date(referral.statusSince))} />
        </span>
        {person?.callName !== undefined && (
          <span>{t('referral.reference', { reference: unbroken(reference) })}</span>
        )}
        <Button
          variant="subtle"
          data-print="hide"
          leftSection={<IconPrinter size={20} aria-hidden />}
          onClick={() => {
            window.print();
          }}
        >
          {t('referral.print')}
        </Button>
      </div>
    </>
  );
}
