import { Button } from '@mantine/core';
import IconHandStop from '@tabler/icons-react/dist/esm/icons/IconHandStop.mjs';
import IconUser from '@tabler/icons-react/dist/esm/icons/IconUser.mjs';
import { useTranslation } from 'react-i18next';
import { fullDay } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { useAnnounce } from '@/shared/ui/announcer';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { StatusBadge } from '@/shared/ui/status-badge';
import type { Claim, Claimable } from '../model';
import { claimActs } from '../model';
import { useClaim } from '../facts';
import classes from './claim.module.css';

/** Who deals with it: the caller, a colleague, or nobody yet. */
export function ClaimBadge({ claim }: { readonly claim: Claim | undefined }) {
  const { t } = useTranslation('referral');
  if (claim === undefined) return null;
  const words = claim.mine ? t('claim.mine') : t('claim.colleague', { member: claim.member });
  return (
    <>
      <StatusBadge tone={claim.mine ? 'done' : 'neutral'} icon={IconUser}>
        {words}
      </StatusBadge>
      {claim.awayUntil !== undefined && (
        <span>{t('claim.away', { day: fullDay(claim.awayUntil, locale()) })}</span>
      )}
    </>
  );
}

/** « Je m'en occupe », « Rendre à l'équipe », « Reprendre » : one tap, and no form. */
export function ClaimButton({ referral, label }: { readonly referral: Claimable; readonly label?: string }) {
  const { t } = useTranslation('referral');
  const announce = useAnnounce();
  const change = useClaim(referral.id);
  const act = claimActs(referral);
  if (act === undefined) return null;
  return (
    <div className={classes['claim']} data-print="hide">
      <Button
        variant={act === 'CLAIM' ? 'outline' : 'subtle'}
        leftSection={<IconHandStop size={20} stroke={1.75} aria-hidden />}
        loading={change.isPending}
        {...(label === undefined ? {} : { 'aria-label': `${t(`claim.act.${act}`)} : ${label}` })}
        onClick={() => {
          change.mutate(act, {
            onSuccess: () => {
              announce(t(`claim.said.${act}`));
            },
          });
        }}
      >
        {t(`claim.act.${act}`)}
      </Button>
      {change.error !== null && <ProblemNotice error={change.error} />}
    </div>
  );
}
