import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { calendarDay, describeDate } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { DataTable } from '@/shared/ui/data-table';
import { Empty } from '@/shared/ui/empty';
import { StateCard } from '@/shared/ui/state-card';
import { ORDERS, freshnessOf, orderOf, sorted } from '../model';
import type { Place } from '../model';
import { useTerritoryPlaces } from '../queries';
import { useKinds } from './use-kinds';
import { Verified } from './verified';
import classes from './territory.module.css';

/** The directory as a list; a choice rather than headers to press, so that it works on a narrow screen too. */
export function PlacesCard({ territory }: { readonly territory: string }) {
  const { t } = useTranslation('territory');
  const places = useTerritoryPlaces(territory);
  return (
    <StateCard
      query={places}
      title={t('places.title')}
      lines={12}
      isEmpty={(found) => found.length === 0}
      empty={<Empty>{t('places.empty')}</Empty>}
    >
      {(found) => <PlacesTable places={found} />}
    </StateCard>
  );
}

function PlacesTable({ places }: { readonly places: readonly Place[] }) {
  const { t } = useTranslation('territory');
  const kindsOf = useKinds();
  const [search, setSearch] = useSearchParams();
  const order = orderOf(search.get('tri'));
  const now = new Date();
  const today = calendarDay(now);
  const aging = places.filter((place) => freshnessOf(place, today) === 'aging').length;
  const old = places.filter((place) => freshnessOf(place, today) === 'old').length;
  return (
    <>
      <div className={classes['fresh']}>
        {old > 0 && <p>{t('places.old', { count: old })}</p>}
        {aging > 0 && <p>{t('places.aging', { count: aging })}</p>}
        {old + aging === 0 && <p>{t('places.allFresh')}</p>}
      </div>
      <NativeSelect
        className={classes['order'] ?? ''}
        label={t('places.order')}
        value={order}
        data={ORDERS.map((value) => ({ value, label: t(`places.by.${value}`) }))}
        onChange={({ currentTarget: { value } }) => {
          setSearch(
            (current) => {
              current.set('tri', value);
              return current;
            },
            { replace: true, preventScrollReset: true },
          );
        }}
      />
      <DataTable
        caption={t('places.caption', { count: places.length })}
        rows={sorted(places, order, kindsOf)}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            header: t('places.name'),
            cell: (place) => <Link to={`/lieux/${place.id}`}>{place.name}</Link>,
          },
          { key: 'commune', header: t('places.commune'), cell: ({ communeName }) => communeName },
          { key: 'kinds', header: t('places.kinds'), cell: kindsOf },
          {
            key: 'connected',
            header: t('places.connected'),
            cell: ({ connected, saturatedUntil }) => (
              <>
                {t(connected ? 'places.yes' : 'places.no')}
                {saturatedUntil !== undefined && saturatedUntil >= today && (
                  <span className={classes['under']}>
                    {t('places.full', { day: describeDate(saturatedUntil, now, locale()).day })}
                  </span>
                )}
              </>
            ),
          },
          { key: 'verified', header: t('places.verified'), cell: (place) => <Verified place={place} /> },
        ]}
      />
    </>
  );
}
