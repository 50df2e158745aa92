import { Button } from '@mantine/core';
import IconCalendarOff from '@tabler/icons-react/dist/esm/icons/IconCalendarOff.mjs';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { describeDate } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { useMay } from '@/shared/session/session';
import { useAnnounce } from '@/shared/ui/announcer';
import { Empty } from '@/shared/ui/empty';
import { LoadingLines } from '@/shared/ui/loading-lines';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { StatusBadge } from '@/shared/ui/status-badge';
import { FullTakeOver } from '../components/care/full-take-over';
import { useConfirmPlace, useDeclareFull, useEndFull, useMyPlaces } from '../care-queries';
import { PlaceFreshness } from '../components/place-freshness';
import { ReportsToHandle } from '../components/care/reports-to-handle';
import type { KeptPlace } from '../components/care/model';
import classes from '../components/care/care.module.css';

/** « Mes lieux »: what one keeps true, each with the three things one does between two visitors. */
export function MyPlacesPage() {
  const { t } = useTranslation('network');
  const places = useMyPlaces();
  const mayEdit = useMay('edit-places');
  const mayAdd = useMay('manage-organisation');
  return (
    <>
      <PageTitle
        title={t('care.mine.title')}
        lead={t('care.mine.lead')}
        actions={
          mayAdd && (
            <Button
              component={Link}
              to="/mes-lieux/nouveau"
              variant="outline"
              leftSection={<IconPlus size={20} aria-hidden />}
            >
              {t('care.add.title')}
            </Button>
          )
        }
      />
      <div className={classes['page']}>
        {places.isPending && (
          <Panel>
            <LoadingLines lines={6} />
          </Panel>
        )}
        {places.isError && <ProblemNotice error={places.error} onRetry={() => void places.refetch()} />}
        {places.data?.length === 0 && (
          <Panel>
            <Empty>{t(mayAdd ? 'care.mine.emptyForManager' : 'care.mine.empty')}</Empty>
          </Panel>
        )}
        {mayEdit && <ReportsToHandle />}
        {places.data?.map((place) => (
          <MyPlace key={place.id} place={place} />
        ))}
      </div>
    </>
  );
}

function MyPlace({ place }: { readonly place: KeptPlace }) {
  const { t } = useTranslation('network');
  const announce = useAnnounce();
  const confirm = useConfirmPlace(place.id);
  const declareFull = useDeclareFull(place.id);
  const endFull = useEndFull(place.id);
  const now = new Date();
  const day = (iso: string) => describeDate(iso, now, locale()).day;
  const named = (action: string) => t('care.mine.nameOf', { action, name: place.name });
  const takeBack = t(declareFull.isSuccess ? 'care.mine.undo' : 'care.mine.noLongerFull');
  const error = confirm.error ?? declareFull.error ?? endFull.error;
  return (
    <Panel
      title={place.name}
      tone={place.freshness === 'FINE' || place.closedOn !== undefined ? 'plain' : 'follow-up'}
      aside={<span className={classes['quiet']}>{place.communeName}</span>}
    >
      <div className={classes['stack']}>
        <PlaceFreshness verifiedOn={place.verifiedOn} />
        <Badges place={place} day={day} />
        {error !== null && <ProblemNotice error={error} />}
        {place.closedOn === undefined && place.saturatedUntil !== undefined && (
          <FullTakeOver id={place.id} until={place.saturatedUntil} current={place.takenOverByName} />
        )}
        <div className={classes['actions']}>
          {place.closedOn === undefined && (
            <>
              <Button
                leftSection={<IconCheck size={20} aria-hidden />}
                variant={place.freshness === 'FINE' ? 'outline' : 'filled'}
                aria-label={named(t('care.mine.upToDate'))}
                loading={confirm.isPending}
                onClick={() => {
                  confirm.mutate(undefined, {
                    onSuccess: () => {
                      announce(t('care.mine.upToDateDone', { name: place.name }));
                    },
                  });
                }}
              >
                {t('care.mine.upToDate')}
              </Button>
              {place.saturatedUntil === undefined ? (
                <Button
                  variant="outline"
                  leftSection={<IconCalendarOff size={20} aria-hidden />}
                  aria-label={named(t('care.mine.full'))}
                  loading={declareFull.isPending}
                  onClick={() => {
                    declareFull.mutate(
                      {},
                      {
                        onSuccess: ({ saturatedUntil = '' }) => {
                          announce(t('care.mine.fullDone', { name: place.name, day: day(saturatedUntil) }));
                        },
                      },
                    );
                  }}
                >
                  {t('care.mine.full')}
                </Button>
              ) : (
                <Button
                  variant="outline"
                  aria-label={named(takeBack)}
                  loading={endFull.isPending}
                  onClick={() => {
                    endFull.mutate(undefined, {
                      onSuccess: () => {
                        announce(t('care.mine.noLongerFullDone', { name: place.name }));
                      },
                    });
                  }}
                >
                  {takeBack}
                </Button>
              )}
            </>
          )}
          <Button
            component={Link}
            to={place.mayEdit ? `/mes-lieux/${place.id}` : `/lieux/${place.id}`}
            variant="subtle"
            leftSection={place.mayEdit ? <IconPencil size={20} aria-hidden /> : undefined}
            aria-label={named(t(place.mayEdit ? 'care.mine.edit' : 'care.mine.see'))}
          >
            {t(place.mayEdit ? 'care.mine.edit' : 'care.mine.see')}
          </Button>
        </div>
      </div>
    </Panel>
  );
}

function Badges({ place, day }: { readonly place: KeptPlace; readonly day: (iso: string) => string }) {
  const { t } = useTranslation('network');
  return (
    <>
      <p className={classes['badges']}>
        {place.closedOn !== undefined && (
          <StatusBadge tone="stopped">{t('care.mine.closedSince', { day: day(place.closedOn) })}</StatusBadge>
        )}
        {place.saturatedUntil !== undefined && (
          <StatusBadge tone="waiting" icon={IconCalendarOff}>
            {t('care.mine.fullUntil', { day: day(place.saturatedUntil) })}
          </StatusBadge>
        )}
        {place.nextAbsence !== undefined && (
          <StatusBadge tone="neutral">
            {t('care.mine.away', {
              first: day(place.nextAbsence.firstDay),
              last: day(place.nextAbsence.lastDay),
            })}
          </StatusBadge>
        )}
        {place.openReports > 0 && (
          <StatusBadge tone="follow-up">{t('care.mine.reports', { count: place.openReports })}</StatusBadge>
        )}
      </p>
      <p className={classes['quiet']}>{t(`care.mine.capacity.${place.capacity}`)}</p>
    </>
  );
}
