import { NativeSelect } from '@mantine/core';
import IconMapSearch from '@tabler/icons-react/dist/esm/icons/IconMapSearch.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { CommuneField } from '@/shared/communes/commune-field';
import { KINDS_OF_HELP } from '@/shared/places/place';
import { Empty } from '@/shared/ui/empty';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';
import { PlaceFinder } from '../components/place-finder';
import { queryOf, searchOf } from '../model';
import type { PlaceSearch } from '../model';
import classes from './search-page.module.css';

/** « Trouver un lieu »: what is looked for is the page's address, and says nothing about anybody. */
export function SearchPage() {
  const { t } = useTranslation('network');
  const [query, setQuery] = useSearchParams();
  // The address changes a moment after the choice: until then the choice is what is shown.
  const [asked, setAsked] = useState<{ readonly before: string; readonly search: PlaceSearch }>();
  const search = asked?.before === query.toString() ? asked.search : searchOf(query);
  const change = (part: Partial<PlaceSearch>) => {
    const next = { ...search, ...part };
    setAsked({ before: query.toString(), search: next });
    setQuery(queryOf(next), { replace: search.commune !== undefined });
  };
  return (
    <>
      <PageTitle title={t('search.title')} lead={t('search.lead')} />
      <div className={classes['page']}>
        <div className={classes['form']} data-print="hide">
          <CommuneField
            id="commune"
            label={t('search.commune')}
            hint={t('search.communeHint')}
            value={search.commune}
            onChange={(commune) => {
              if (commune !== undefined) change({ commune });
            }}
          />
          <NativeSelect
            className={classes['help'] ?? ''}
            label={t('search.help')}
            value={search.kindOfHelp ?? ''}
            data={[
              { value: '', label: t('search.anyHelp') },
              ...KINDS_OF_HELP.map((kind) => ({ value: kind, label: t(`orientationType.${kind}.label`) })),
            ]}
            onChange={(event) => {
              change({ kindOfHelp: KINDS_OF_HELP.find((kind) => kind === event.target.value) });
            }}
          />
        </div>
        {search.commune === undefined ? (
          <Panel>
            <Empty icon={IconMapSearch}>{t('search.start')}</Empty>
          </Panel>
        ) : (
          <PlaceFinder
            commune={search.commune}
            kindOfHelp={search.kindOfHelp}
            filters={search.filters}
            onFilters={(filters) => {
              change({ filters });
            }}
            action={() => null}
          />
        )}
      </div>
    </>
  );
}
