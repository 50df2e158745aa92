import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataTable } from '@/shared/ui/data-table';
import type { Coverage, Place } from '../model';
import { communesOf } from '../places-model';
import { FIRST } from '../table-model';
import { usePlaceWords } from '../use-picture';
import classes from './coverage.module.css';

/** The points of the map in lines. */
export function PlacesTable({ coverage }: { readonly coverage: Coverage }) {
  const { t } = useTranslation('coverage');
  const holds = usePlaceWords();
  const [all, setAll] = useState(false);
  const lines = useMemo(() => new Map(coverage.communes.map((line) => [line.code, line])), [coverage]);
  const { places } = coverage;
  if (places === undefined) return <p>{t('places.notKept')}</p>;
  if (places.length === 0) return <p>{t('places.none')}</p>;
  return (
    <>
      <DataTable
        caption={t('places.caption')}
        rows={all ? places : places.slice(0, FIRST)}
        rowKey={({ placeId }) => placeId}
        columns={[
          { key: 'name', header: t('places.name'), cell: (place) => <Name place={place} /> },
          {
            key: 'kind',
            header: t('places.kind'),
            cell: ({ kinds: [kind = ''] }) => t(`placeKind.${kind as 'RFS'}`, { defaultValue: kind }),
          },
          {
            key: 'where',
            header: t('table.name'),
            cell: (place) => communesOf(place, lines).join(', ') || t('places.elsewhere'),
          },
          { key: 'holds', header: t('places.holds'), cell: (place) => holds(place) },
        ]}
      />
      {!all && places.length > FIRST && (
        <div>
          <Button
            variant="outline"
            onClick={() => {
              setAll(true);
            }}
          >
            {t('places.all', { count: places.length })}
          </Button>
        </div>
      )}
    </>
  );
}

function Name({ place: { placeId, name, own, travels, spots } }: { readonly place: Place }) {
  const { t } = useTranslation('coverage');
  return (
    <>
      <Link to={`/lieux/${placeId}`}>{name}</Link>
      {!own && <span className={classes['under']}>{t('explain.acrossTheBorder')}</span>}
      {travels && <span className={classes['under']}>{t('places.stops', { count: spots.length })}</span>}
    </>
  );
}
