import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarDay } from '@/shared/i18n/dates';
import { Empty } from '@/shared/ui/empty';
import { LoadingLines } from '@/shared/ui/loading-lines';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { isPast } from '../model';
import type { Coverage } from '../model';
import { useCoverage } from '../queries';
import { useDraft } from '../use-draft';
import { useView } from '../use-view';
import type { View } from '../view-url';
import { AnomaliesPanel } from './anomalies-panel';
import { CommunePanel } from './commune-panel';
import { CoverageTables } from './coverage-tables';
import { LayerMaps } from './layer-maps';
import { MethodPanel } from './method-panel';
import { ProjectPanel } from './project/project-panel';
import { TakeAway } from './take-away';
import { TotalsPanel } from './totals-panel';
import { ViewChoices } from './view-choices';
import classes from './coverage.module.css';

export function CoverageView({ territory }: { readonly territory: string }) {
  const { t } = useTranslation('coverage');
  const { view, change } = useView();
  const coverage = useCoverage(territory, view);
  return (
    <div className={classes['page']}>
      <ViewChoices territory={territory} view={view} onChange={change} />
      {coverage.error !== null && (
        <ProblemNotice error={coverage.error} onRetry={() => void coverage.refetch()} />
      )}
      {coverage.isPending && (
        <Panel>
          <LoadingLines lines={12} />
        </Panel>
      )}
      {coverage.data?.communes.length === 0 && (
        <Panel>
          <Empty>{t('empty')}</Empty>
        </Panel>
      )}
      {coverage.data !== undefined && coverage.data.communes.length > 0 && (
        <Found
          territory={territory}
          coverage={coverage.data}
          busy={coverage.isPlaceholderData}
          view={view}
          onChange={change}
        />
      )}
      <MethodPanel />
    </div>
  );
}

interface FoundProps {
  readonly territory: string;
  readonly coverage: Coverage;
  /** What is shown is of the choice before. */
  readonly busy: boolean;
  readonly view: View;
  readonly onChange: (part: Partial<View>) => void;
}

function Found({ territory, coverage, busy, view, onChange }: FoundProps) {
  const { t } = useTranslation('coverage');
  const explained = useRef<HTMLDivElement>(null);
  const { draft } = useDraft(territory);
  const thoughtOf = useMemo(
    () => draft.changes.flatMap(({ communes }) => communes.map(({ code }) => code)),
    [draft],
  );
  const past = isPast(view, calendarDay(new Date()));
  const commune = coverage.communes.find(({ code }) => code === view.commune);
  const choose = (code: string) => {
    onChange({ commune: code });
    // The panel is there once the choice is drawn; on a phone it lies under the map.
    requestAnimationFrame(() => {
      explained.current?.focus({ preventScroll: true });
      explained.current?.scrollIntoView({ block: 'nearest' });
    });
  };
  return (
    <div className={classes['page']} aria-busy={busy}>
      <TotalsPanel coverage={coverage} />
      <div className={classes['mapAndPanel']} data-two={view.beside !== undefined}>
        <LayerMaps
          territory={territory}
          coverage={coverage}
          view={view}
          marked={thoughtOf}
          onChoose={choose}
          onCamera={(camera) => {
            onChange({ camera });
          }}
          onPlaces={(places) => {
            onChange({ places });
          }}
        />
        <div
          ref={explained}
          tabIndex={-1}
          className={classes['explained']}
          data-print={commune === undefined ? 'hide' : undefined}
        >
          {past ? (
            <Panel title={t('explain.title')}>
              <p className={classes['quiet']}>{t('explain.past')}</p>
            </Panel>
          ) : (
            <CommunePanel
              territory={territory}
              line={commune}
              coverage={coverage}
              view={view}
              onClose={() => {
                onChange({ commune: undefined });
              }}
            />
          )}
        </div>
      </div>
      {!past && (
        <ProjectPanel
          territory={territory}
          coverage={coverage}
          view={view}
          commune={commune}
          onChoose={choose}
        />
      )}
      <CoverageTables
        territory={territory}
        coverage={coverage}
        view={view}
        onChange={onChange}
        onChoose={choose}
      />
      <AnomaliesPanel territory={territory} />
      <TakeAway territory={territory} coverage={coverage} view={view} />
    </div>
  );
}
