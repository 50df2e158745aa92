import { Button } from '@mantine/core';
import IconCurrentLocation from '@tabler/icons-react/dist/esm/icons/IconCurrentLocation.mjs';
import IconMapSearch from '@tabler/icons-react/dist/esm/icons/IconMapSearch.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { CommuneField } from '@/shared/communes/commune-field';
import { Empty } from '@/shared/ui/empty';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';
import { HelpChips } from '../components/help-chips';
import { PlaceFinder } from '../components/place-finder';
import { queryOf, searchOf } from '../model';
import type { PlaceSearch } from '../model';
import { usePosition } from '../use-position';
import classes from './search-page.module.css';

/** « Trouver un lieu »: what is looked for is the page's address, and says nothing about anybody. */
export function SearchPage() {
  const { t } = useTranslation('network');
  const [query, setQuery] = useSearchParams();
  // The address changes a moment after the choice: until then the choice is what is shown.
  const [asked, setAsked] = useState<{ readonly before: string; readonly search: PlaceSearch }>();
  const search = asked?.before === query.toString() ? asked.search : searchOf(query);
  const { position, state, ask } = usePosition();
  const change = (part: Partial<PlaceSearch>) => {
    const next = { ...search, ...part };
    setAsked({ before: query.toString(), search: next });
    setQuery(queryOf(next), { replace: search.commune !== undefined || search.aroundMe });
  };
  const around = search.commune === undefined && search.aroundMe ? position : undefined;
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
              if (commune !== undefined) change({ commune, aroundMe: false });
            }}
          />
          <div className={classes['around']}>
            <Button
              variant={around === undefined ? 'outline' : 'light'}
              loading={state === 'asking'}
              leftSection={<IconCurrentLocation size={20} aria-hidden />}
              onClick={() => {
                ask(() => {
                  change({ commune: undefined, aroundMe: true });
                });
              }}
            >
              {t('search.aroundMe')}
            </Button>
            <p role="status" className={classes['hint']}>
              {t(state === 'refused' || state === 'unknown' ? `search.${state}` : 'search.aroundMeHint')}
            </p>
          </div>
        </div>
        <div data-print="hide">
          <HelpChips
            value={search.kindOfHelp}
            onChange={(kindOfHelp) => {
              change({ kindOfHelp });
            }}
          />
        </div>
        {search.commune === undefined && around === undefined ? (
          <Panel>
            <Empty icon={IconMapSearch}>{t('search.start')}</Empty>
          </Panel>
        ) : (
          <PlaceFinder
            commune={search.commune}
            position={around}
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
