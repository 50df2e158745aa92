import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AreaMap } from '@/shared/map/area-map';
import { useOutlines } from '@/shared/map/use-outlines';
import { DataTable } from '@/shared/ui/data-table';
import { LoadingLines } from '@/shared/ui/loading-lines';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import type { CardQuery } from '@/shared/ui/state-card';
import { effectClasses } from '../../classes-model';
import { inShort } from '../../project-model';
import type { Change, Effect, EffectOnCommune } from '../../project-model';
import { useFigures } from '../../use-figures';
import type { View } from '../../view-url';
import { Legend } from '../legend';
import { useClassWords } from '../use-class-words';
import { useChangeWords } from './use-change-words';
import classes from '../coverage.module.css';

interface EffectViewProps {
  readonly territory: string;
  readonly effect: CardQuery<Effect> & { readonly isPlaceholderData: boolean };
  readonly changes: readonly Change[];
  /** The communes of the map; without them there is no map, for who may only read. */
  readonly lines?: readonly { readonly code: string; readonly name: string }[];
  readonly view?: View;
  readonly onChoose?: (code: string) => void;
}

/** Before and after, who gains, who loses. */
export function EffectView({ territory, effect, changes, lines, view, onChoose }: EffectViewProps) {
  const { t } = useTranslation('coverage');
  const words = useChangeWords();
  if (effect.data === undefined) {
    return effect.isPending ? (
      <LoadingLines lines={6} />
    ) : (
      <ProblemNotice error={effect.error} onRetry={() => void effect.refetch()} />
    );
  }
  const { data } = effect;
  return (
    <div className={classes['stack']} aria-busy={effect.isPlaceholderData}>
      {effect.error !== null && <ProblemNotice error={effect.error} onRetry={() => void effect.refetch()} />}
      <div role="status" className={classes['headline']}>
        <FewerOrMore effect={data} />
      </div>
      {data.skipped.map((at) => {
        const skipped = changes[at];
        return skipped === undefined ? null : (
          <p key={at}>{t('effect.skipped', { change: words(skipped) })}</p>
        );
      })}
      <BeforeAfter effect={data} />
      <Reach effect={data} />
      {lines !== undefined && view !== undefined && onChoose !== undefined && (
        <EffectMap territory={territory} effect={data} lines={lines} view={view} onChoose={onChoose} />
      )}
      <Who effect={data} />
    </div>
  );
}

function FewerOrMore({ effect }: { readonly effect: Effect }) {
  const { t } = useTranslation('coverage');
  const { whole } = useFigures();
  const { fewer } = inShort(effect);
  if (fewer === 0) return <p>{t('effect.same')}</p>;
  const count = Math.abs(fewer);
  return <p>{t(fewer > 0 ? 'effect.fewer' : 'effect.more', { count, shown: whole(count) })}</p>;
}

function BeforeAfter({ effect: { before, after } }: { readonly effect: Effect }) {
  const { t } = useTranslation('coverage');
  const { whole } = useFigures();
  const rows = (['missing', 'placesAWeek', 'beyond20', 'beyond30'] as const).map((figure) => ({
    figure,
    before: whole(before[figure]),
    after: whole(after[figure]),
  }));
  return (
    <DataTable
      caption={t('effect.caption')}
      rows={rows}
      rowKey={({ figure }) => figure}
      columns={[
        { key: 'what', header: t('effect.what'), cell: ({ figure }) => t(`effect.${figure}`) },
        { key: 'before', header: t('effect.before'), numeric: true, cell: (row) => row.before },
        { key: 'after', header: t('effect.after'), numeric: true, cell: (row) => row.after },
      ]}
    />
  );
}

function Reach({ effect }: { readonly effect: Effect }) {
  const { t } = useTranslation('coverage');
  const { whole } = useFigures();
  const said = (['newlyWithin20', 'newlyWithin30', 'noLongerWithin20', 'noLongerWithin30'] as const).filter(
    (figure) => effect[figure] > 0,
  );
  if (said.length === 0) return null;
  return (
    <ul className={classes['worries']}>
      {said.map((figure) => (
        <li key={figure}>{t(`effect.${figure}`, { count: effect[figure], shown: whole(effect[figure]) })}</li>
      ))}
    </ul>
  );
}

interface EffectMapProps {
  readonly territory: string;
  readonly effect: Effect;
  readonly lines: readonly { readonly code: string; readonly name: string }[];
  readonly view: View;
  readonly onChoose: (code: string) => void;
}

function EffectMap({ territory, effect, lines, view, onChoose }: EffectMapProps) {
  const { t } = useTranslation('coverage');
  const { whole } = useFigures();
  const words = useClassWords('effect');
  const outlines = useOutlines(territory).data;
  const found = useMemo(() => effectClasses(lines, effect.communes), [lines, effect]);
  const fills = useMemo(() => found.map(({ shade, communes }) => ({ shade, ids: communes })), [found]);
  const changed = useMemo(() => new Map(effect.communes.map((one) => [one.code, one])), [effect]);
  const names = useMemo(() => new Map(lines.map(({ code, name }) => [code, name])), [lines]);
  return (
    <div className={classes['layer']}>
      <AreaMap
        outlines={outlines}
        fills={fills}
        selected={view.commune}
        marked={NONE}
        said={(code) => {
          const one = changed.get(code);
          const figure =
            one === undefined
              ? t('class.same')
              : t('effect.fromTo', { before: whole(one.missingBefore), after: whole(one.missingAfter) });
          return `${names.get(code) ?? ''}\u00a0: ${figure}`;
        }}
        onSelect={onChoose}
        camera={view.camera}
        attribution={t('map.attribution')}
        label={t('effect.map')}
      />
      <Legend classes={found} words={words} />
    </div>
  );
}

const NONE: readonly string[] = [];
const SHOWN = 5;

function Who({ effect }: { readonly effect: Effect }) {
  const { t } = useTranslation('coverage');
  const { gaining, losing } = inShort(effect);
  return (
    <div className={classes['who']}>
      {gaining.length > 0 && (
        <div>
          <h3>{t('effect.gaining', { count: gaining.length })}</h3>
          <EffectLines communes={gaining} />
        </div>
      )}
      {losing.length > 0 && (
        <div>
          <h3>{t('effect.losing', { count: losing.length })}</h3>
          <EffectLines communes={losing} />
        </div>
      )}
    </div>
  );
}

function EffectLines({ communes }: { readonly communes: readonly EffectOnCommune[] }) {
  const { t } = useTranslation('coverage');
  const { whole } = useFigures();
  const rest = communes.length - SHOWN;
  return (
    <ul className={classes['figures']}>
      {communes.slice(0, SHOWN).map(({ code, name, missingBefore, missingAfter }) => (
        <li key={code}>
          <strong>{name}</strong>{' '}
          {t('effect.fromTo', { before: whole(missingBefore), after: whole(missingAfter) })}
        </li>
      ))}
      {rest > 0 && <li>{t('effect.others', { count: rest })}</li>}
    </ul>
  );
}
