import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '@/shared/session/session';
import { useAnnounce } from '@/shared/ui/announcer';
import { DateText } from '@/shared/ui/date-text';
import { Line } from '@/shared/ui/line-list';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { StatusBadge } from '@/shared/ui/status-badge';
import { leadOf } from '../model';
import type { Notice } from '../model';
import { useMarkRead } from '../queries';
import classes from './notification.module.css';

/** One notice in words, with the way to what it speaks of; following it is having read it. */
export function NoticeLine({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation('notification');
  const { acting, memberships } = useSession();
  const announce = useAnnounce();
  const mark = useMarkRead();
  const { id, read, at, placeName, teamId } = notice;
  const what = useSentence(notice);
  const lead = leadOf(notice, acting?.teamId);
  const team =
    teamId === undefined
      ? undefined
      : memberships.find((membership) => membership.teamId === teamId)?.teamName;

  return (
    <Line
      marked={!read}
      actions={
        <>
          {lead !== undefined && 'to' in lead && (
            <Link
              to={lead.to}
              className={classes['link'] ?? ''}
              aria-label={t('seeOf', { see: t(`see.${lead.what}`), what })}
              onClick={() => {
                if (!read) mark.mutate({ id });
              }}
            >
              {t(`see.${lead.what}`)}
            </Link>
          )}
          {!read && (
            <Button
              variant="subtle"
              aria-label={t('markOf', { what })}
              loading={mark.isPending}
              onClick={() => {
                mark.mutate(
                  { id },
                  {
                    onSuccess: () => {
                      announce(t('marked'));
                    },
                  },
                );
              }}
            >
              {t('mark')}
            </Button>
          )}
        </>
      }
    >
      <p className={classes['what']}>
        {read ? <span>{what}</span> : <strong>{what}</strong>}
        {!read && <StatusBadge tone="waiting">{t('new')}</StatusBadge>}
      </p>
      <p className={classes['quiet']}>
        {placeName !== undefined && <>{placeName} · </>}
        <DateText at={at} />
        {team !== undefined && memberships.length > 1 && lead !== undefined && 'to' in lead && (
          <> · {t('team', { team })}</>
        )}
      </p>
      {lead !== undefined && 'otherTeam' in lead && (
        <p className={classes['quiet']}>{team === undefined ? t('formerTeam') : t('otherTeam', { team })}</p>
      )}
      {mark.isError && <ProblemNotice error={mark.error} />}
    </Line>
  );
}

/** A manager or a coordinator is told how many, the two sides what happened. */
function useSentence({ kind, count }: Notice): string {
  const { t } = useTranslation('notification');
  return kind === 'SILENT_AT_PLACE' || kind === 'SILENT_IN_TERRITORY'
    ? t('silent', { count: count ?? 1 })
    : t(`kind.${kind}`);
}
