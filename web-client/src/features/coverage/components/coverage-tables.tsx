import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PaperButton } from '@/shared/paper/paper-button';
import { DataTable } from '@/shared/ui/data-table';
import type { Column } from '@/shared/ui/data-table';
import { Panel } from '@/shared/ui/panel';
import type { Coverage, Group, Line } from '../model';
import { FIRST, pressed, sortedCommunes, sortedEpcis } from '../table-model';
import type { Order } from '../table-model';
import { useFigures } from '../use-figures';
import { LISTS } from '../view-url';
import type { View } from '../view-url';
import { ObservedTable } from './observed-table';
import { PlacesTable } from './places-table';
import { SortChoice } from './sort-choice';
import classes from './coverage.module.css';

interface CoverageTablesProps {
  readonly territory: string;
  readonly coverage: Coverage;
  readonly view: View;
  readonly onChange: (part: Partial<View>) => void;
  readonly onChoose: (code: string) => void;
}

/** The map in lines: sorted, printed, and the way for the keyboard. */
export function CoverageTables({ territory, coverage, view, onChange, onChoose }: CoverageTablesProps) {
  const { t } = useTranslation('coverage');
  const sort = (by: Order['by']) => {
    onChange({ order: pressed(view.order, by) });
  };
  return (
    <div id="tableau" tabIndex={-1} className={classes['tables']}>
      <Panel title={t('table.title')}>
        <div className={classes['stack']}>
          <div className={classes['tabs']} role="group" aria-label={t('table.which')} data-print="hide">
            {LISTS.map((list) => (
              <Button
                key={list}
                variant={view.list === list ? 'filled' : 'outline'}
                aria-pressed={view.list === list}
                onClick={() => {
                  onChange({ list });
                }}
              >
                {t(`table.${list}`)}
              </Button>
            ))}
          </div>
          {(view.list === 'communes' || view.list === 'epcis') && (
            <SortChoice list={view.list} order={view.order} onSort={onChange} />
          )}
          {view.list === 'communes' && (
            <Communes coverage={coverage} view={view} onSort={sort} onChoose={onChoose} />
          )}
          {view.list === 'epcis' && (
            <Epcis territory={territory} coverage={coverage} view={view} onSort={sort} />
          )}
          {view.list === 'places' && <PlacesTable coverage={coverage} />}
          {view.list === 'observed' && (
            <ObservedTable
              territory={territory}
              coverage={coverage}
              quarter={view.quarter}
              help={view.help}
            />
          )}
        </div>
      </Panel>
    </div>
  );
}

interface CommunesProps {
  readonly coverage: Coverage;
  readonly view: View;
  readonly onSort: (by: Order['by']) => void;
  readonly onChoose: (code: string) => void;
}

function Communes({ coverage, view, onSort, onChoose }: CommunesProps) {
  const { t } = useTranslation('coverage');
  const { whole, inLayer, decimal, percent } = useFigures();
  const [all, setAll] = useState(false);
  const column = sortable<Line>(view.order, onSort);
  const rows = sortedCommunes(coverage.communes, view.order);
  return (
    <>
      <DataTable
        caption={t('table.communesCaption')}
        rows={all ? rows : rows.slice(0, FIRST)}
        rowKey={({ code }) => code}
        columns={[
          column('name', t('table.name'), (line) => (
            <button
              type="button"
              className={classes['rowChoice']}
              data-print="keep"
              aria-label={t('table.explain', { name: line.name })}
              aria-pressed={line.code === view.commune}
              onClick={() => {
                onChoose(line.code);
              }}
            >
              {line.name}
            </button>
          )),
          column('missing', t('table.missing'), (line) =>
            line.missing === undefined ? t('unknown') : whole(line.missing),
          ),
          column('share', t('table.share'), ({ share }) =>
            share === undefined ? t('unknown') : percent(share),
          ),
          column('time', t('table.time'), (line) => inLayer('time', line)),
          column('people', t('table.people'), (line) => whole(line.peopleInNeed)),
          column('fragility', t('table.fragility'), (line) =>
            line.fragilityEstimated
              ? t('table.estimated', { value: decimal(line.fragility) })
              : decimal(line.fragility),
          ),
        ]}
      />
      {!all && rows.length > FIRST && (
        <div>
          <Button
            variant="outline"
            onClick={() => {
              setAll(true);
            }}
          >
            {t('table.all', { count: rows.length })}
          </Button>
        </div>
      )}
    </>
  );
}

interface EpcisProps {
  readonly territory: string;
  readonly coverage: Coverage;
  readonly view: View;
  readonly onSort: (by: Order['by']) => void;
}

function Epcis({ territory, coverage, view, onSort }: EpcisProps) {
  const { t } = useTranslation('coverage');
  const { whole, percent } = useFigures();
  const column = sortable<Group>(view.order, onSort);
  if (coverage.epcis.length === 0) return <p>{t('table.noEpci')}</p>;
  return (
    <DataTable
      caption={t('table.epcisCaption')}
      rows={sortedEpcis(coverage.epcis, view.order)}
      rowKey={({ code }) => code}
      columns={[
        column('name', t('table.epci'), ({ name }) => name),
        column('missing', t('table.missing'), ({ missing }) =>
          missing === undefined ? t('unknown') : whole(missing),
        ),
        column('share', t('table.share'), ({ share }) =>
          share === undefined ? t('unknown') : percent(share),
        ),
        column('people', t('table.people'), ({ peopleInNeed }) => whole(peopleInNeed)),
        {
          key: 'beyond20',
          header: t('table.beyond20'),
          numeric: true,
          cell: ({ beyond20 }) => whole(beyond20),
        },
        {
          key: 'communes',
          header: t('table.communes'),
          numeric: true,
          cell: ({ communes }) => whole(communes),
        },
        {
          key: 'brief',
          header: t('table.brief'),
          cell: ({ code, name }) => (
            <PaperButton
              paper={{ kind: 'epci-brief', territory, epci: code, help: view.help }}
              label={t('table.print')}
              accessibleLabel={t('table.printOf', { name })}
              variant="subtle"
            />
          ),
        },
      ]}
    />
  );
}

function sortable<T>(order: Order, onSort: (by: Order['by']) => void) {
  return (by: Order['by'], header: string, cell: Column<T>['cell']): Column<T> => ({
    key: by,
    header,
    cell,
    numeric: by !== 'name',
    sorted: order.by === by ? (order.down ? 'descending' : 'ascending') : 'none',
    onSort: () => {
      onSort(by);
    },
  });
}
