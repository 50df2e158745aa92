import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { calendarDay, fullDay } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { StateCard } from '@/shared/ui/state-card';
import { outOfReach, silentPlaces } from '../anomalies-model';
import type { Anomalies } from '../anomalies-model';
import { useAlerts, useAnomalies } from '../queries';
import { useFigures } from '../use-figures';
import classes from './coverage.module.css';

/** What in the network asks to be looked at, over every kind of help. */
export function AnomaliesPanel({ territory }: { readonly territory: string }) {
  const { t } = useTranslation('coverage');
  return (
    <StateCard query={useAnomalies(territory)} title={t('anomalies.title')} lines={4}>
      {(found) => <Found found={found} />}
    </StateCard>
  );
}

function Found({ found }: { readonly found: Anomalies }) {
  const { t } = useTranslation('coverage');
  const { whole } = useFigures();
  return (
    <div className={classes['stack']}>
      <Kind title={t('anomalies.helps')} none={t('anomalies.noHelp')}>
        {outOfReach(found).map(({ help, places, communes, people }) => (
          <li key={help}>
            {t('anomalies.help', {
              help: t(`orientationType.${help}.short`),
              places: t('anomalies.places', { count: places }),
              communes: t('anomalies.communes', { count: communes }),
              people: whole(people),
            })}
          </li>
        ))}
      </Kind>
      <Kind title={t('anomalies.outside')} none={t('anomalies.noOutside')}>
        {found.outside.map(({ code, name, people }) => (
          <li key={code}>{t('anomalies.commune', { name, people: whole(people) })}</li>
        ))}
      </Kind>
      <Kind title={t('anomalies.full')} none={t('anomalies.noFull')}>
        {found.full.map(({ place, since }) => (
          <li key={place.placeId}>
            <Place {...place} /> {t('anomalies.since', { day: fullDay(since, locale()) })}
          </li>
        ))}
      </Kind>
      <Silent />
      <Kind title={t('anomalies.withoutCapacity')} none={t('anomalies.allKnown')}>
        {found.withoutCapacity.map((place) => (
          <li key={place.placeId}>
            <Place {...place} />
          </li>
        ))}
      </Kind>
      <Kind title={t('anomalies.withoutMember')} none={t('anomalies.allStaffed')}>
        {found.withoutMember.map((place) => (
          <li key={place.placeId}>
            <Place {...place} />
          </li>
        ))}
      </Kind>
    </div>
  );
}

/** What waits for an answer is no matter of open data: it is known from one's own alerts only. */
function Silent() {
  const { t } = useTranslation('coverage');
  const { whole } = useFigures();
  const alerts = useAlerts();
  if (alerts.error !== null) {
    return <ProblemNotice error={alerts.error} onRetry={() => void alerts.refetch()} />;
  }
  if (alerts.data === undefined) return null;
  return (
    <Kind title={t('anomalies.silent')} none={t('anomalies.noSilent')}>
      {silentPlaces(alerts.data, new Date()).map(({ placeId, name, count, at }) => (
        <li key={placeId}>
          <Link to={`/lieux/${placeId}`}>{name}</Link>{' '}
          {t('anomalies.silentCount', {
            count,
            shown: whole(count),
            day: fullDay(calendarDay(new Date(at)), locale()),
          })}
        </li>
      ))}
    </Kind>
  );
}

interface KindProps {
  readonly title: string;
  readonly none: string;
  readonly children: readonly ReactNode[];
}

/** Folded: a long list of places would hide what stands under it. */
function Kind({ title, none, children }: KindProps) {
  const { t } = useTranslation('coverage');
  if (children.length === 0) return <p>{none}</p>;
  return (
    <details className={classes['settings']}>
      <summary>{t('anomalies.count', { title, count: children.length })}</summary>
      <ul>{children}</ul>
    </details>
  );
}

function Place({ placeId, name, communeName }: Anomalies['withoutMember'][number]) {
  return (
    <>
      <Link to={`/lieux/${placeId}`}>{name}</Link>
      {communeName === undefined ? '' : ` (${communeName})`}
    </>
  );
}
