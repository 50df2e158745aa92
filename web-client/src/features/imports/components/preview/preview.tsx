import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { Empty } from '@/shared/ui/empty';
import { Panel } from '@/shared/ui/panel';
import { countOf, firstView, lookOf, queryOf, viewsOf } from '../../look';
import { ofServices } from '../../model';
import type { Look, View } from '../../look';
import type { Import, RowFilter } from '../../model';
import classes from '../imports.module.css';
import { Repairs } from './repairs';
import { Rows } from './rows';

const FILTERS: Partial<Record<View, RowFilter>> = {
  duplicates: 'UNDECIDED',
  absent: 'UNDECIDED',
  updated: 'DIFFERING',
};

/** The preview part by part; which part is shown, with which filter, is the page's address. */
export function Preview({ run, editable }: { readonly run: Import; readonly editable: boolean }) {
  const { t } = useTranslation('imports');
  const [query] = useSearchParams();
  // A decision may empty the part that one began with: the page must not jump to another by itself.
  const [first] = useState<View>(() => firstView(run));
  const look = lookOf(query, first);
  return (
    <>
      <nav aria-label={t('preview.views.label')}>
        <ul className={classes['views']} role="list">
          {viewsOf(run, look.view).map((view) => (
            <li key={view}>
              <Link
                className={classes['view'] ?? ''}
                to={queryOf({ view })}
                preventScrollReset
                aria-current={view === look.view && look.only !== 'OUTDATED' ? 'page' : undefined}
              >
                {t(`preview.views.${view}`)}
                <span className={classes['number']}>{String(countOf(view, run))}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Part run={run} look={look} editable={editable} />
    </>
  );
}

interface PartProps {
  readonly run: Import;
  readonly look: Look;
  readonly editable: boolean;
}

function Part({ run, look, editable }: PartProps) {
  const { t } = useTranslation('imports');
  const { view, only, rule } = look;
  if (only === 'OUTDATED') {
    return (
      <Panel title={t('preview.outdated.title', { count: run.outdated })}>
        <Rows run={run} look={look} editable={editable} />
      </Panel>
    );
  }
  return (
    <Panel title={t(`preview.views.${view}`)}>
      <div className={classes['stack']}>
        <p className={classes['quiet']}>
          {t(`preview.${ofServices(run) ? 'aboutServices' : 'about'}.${view}`)}
        </p>
        {view === 'repairs' && rule !== undefined && (
          <p>
            <Link to={queryOf({ view })} preventScrollReset>
              {t('preview.repairs.all')}
            </Link>
          </p>
        )}
        <Filter look={look} filter={FILTERS[view]} />
        {view === 'repairs' && rule === undefined ? (
          run.rules.length === 0 ? (
            <Empty>{t('preview.repairs.none')}</Empty>
          ) : (
            <Repairs run={run} />
          )
        ) : (
          <Rows run={run} look={look} editable={editable} />
        )}
      </div>
    </Panel>
  );
}

function Filter({ look, filter }: { readonly look: Look; readonly filter: RowFilter | undefined }) {
  const { t } = useTranslation('imports');
  const navigate = useNavigate();
  if (filter === undefined) return null;
  return (
    <NativeSelect
      className={classes['short'] ?? ''}
      label={t('preview.filter.only')}
      value={look.only ?? ''}
      data={[
        { value: '', label: t('preview.filter.all') },
        { value: filter, label: t(`preview.filter.${filter}`) },
      ]}
      onChange={({ currentTarget: { value } }) =>
        void navigate(queryOf({ view: look.view, ...(value === '' ? {} : { only: filter }) }), {
          replace: true,
          preventScrollReset: true,
        })
      }
    />
  );
}
