import { Button, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useSession } from '@/shared/session/session';
import { DataTable } from '@/shared/ui/data-table';
import { DateText } from '@/shared/ui/date-text';
import { Empty } from '@/shared/ui/empty';
import { PageTitle } from '@/shared/ui/page-title';
import { StateCard } from '@/shared/ui/state-card';
import { useDirectoryQuality } from '../care-queries';
import { ReportsToHandle } from '../components/care/reports-to-handle';
import { FLAWS, flawOf } from '../components/care/model';
import type { KeptPlace } from '../components/care/model';
import classes from '../components/care/care.module.css';

const PAGE = 20;

/** « Annuaire »: what a coordinator has to mend, the filter in the address so that it can be sent to a colleague. */
export function DirectoryPage() {
  const { t } = useTranslation('network');
  const { territoryCode = '' } = useSession();
  const [search, setSearch] = useSearchParams();
  const flaw = flawOf(search.get('manque'));
  const page = Math.max(0, Math.trunc(Number(search.get('page') ?? '1') - 1) || 0);
  const quality = useDirectoryQuality(territoryCode, flaw, page);
  const go = (to: { flaw: string; page: number }) => {
    setSearch(
      {
        ...(to.flaw === '' ? {} : { manque: to.flaw }),
        ...(to.page === 0 ? {} : { page: String(to.page + 1) }),
      },
      { preventScrollReset: true },
    );
  };
  const counts = new Map(quality.data?.flaws.map((one) => [one.flaw, one.count]));
  const pages = Math.max(1, Math.ceil((quality.data?.found ?? 0) / PAGE));
  return (
    <>
      <PageTitle title={t('care.quality.title')} lead={t('care.quality.lead')} />
      <div className={classes['page']}>
        <ReportsToHandle />
        <NativeSelect
          label={t('care.quality.show')}
          value={flaw ?? ''}
          data={[
            { value: '', label: t('care.quality.all') },
            ...FLAWS.map((value) => ({
              value,
              label: `${t(`care.quality.flaw.${value}`)} (${String(counts.get(value) ?? 0)})`,
            })),
          ]}
          onChange={({ currentTarget: { value } }) => {
            go({ flaw: value, page: 0 });
          }}
        />
        <StateCard
          query={quality}
          lines={10}
          isEmpty={({ items }) => items.length === 0}
          empty={<Empty>{t('care.quality.empty')}</Empty>}
        >
          {({ items, found, places }) => (
            <>
              <DataTable
                caption={t('care.quality.caption', { count: found, places: String(places) })}
                rows={items}
                rowKey={({ id }) => id}
                columns={[
                  {
                    key: 'name',
                    header: t('care.quality.name'),
                    cell: ({ id, name }) => <Link to={`/mes-lieux/${id}`}>{name}</Link>,
                  },
                  {
                    key: 'commune',
                    header: t('care.quality.commune'),
                    cell: ({ communeName }) => communeName,
                  },
                  {
                    key: 'verified',
                    header: t('care.quality.verified'),
                    cell: ({ verifiedOn }) => <DateText at={verifiedOn} />,
                  },
                  {
                    key: 'flaws',
                    header: t('care.quality.flaws'),
                    cell: (place) =>
                      flawsOf(place)
                        .map((one) => t(`care.quality.flaw.${one}`))
                        .join(' · '),
                  },
                ]}
              />
              {pages > 1 && (
                <div className={classes['actions']}>
                  <Button
                    variant="outline"
                    disabled={page === 0}
                    onClick={() => {
                      go({ flaw: flaw ?? '', page: page - 1 });
                    }}
                  >
                    {t('care.quality.previous')}
                  </Button>
                  <p>{t('care.quality.page', { page: String(page + 1), pages: String(pages) })}</p>
                  <Button
                    variant="outline"
                    disabled={page + 1 >= pages}
                    onClick={() => {
                      go({ flaw: flaw ?? '', page: page + 1 });
                    }}
                  >
                    {t('care.quality.next')}
                  </Button>
                </div>
              )}
            </>
          )}
        </StateCard>
      </div>
    </>
  );
}

function flawsOf(place: KeptPlace) {
  if (place.closedOn !== undefined) return ['CLOSED' as const];
  return FLAWS.filter(
    (flaw) =>
      (flaw === 'REPORTED' && place.openReports > 0) ||
      flaw === place.freshness ||
      (flaw === 'NO_PHONE' && !place.hasPhone) ||
      (flaw === 'NO_HOURS' && !place.hasHours) ||
      (flaw === 'NO_TEAM' && !place.hasTeam),
  );
}
