import { useTranslation } from 'react-i18next';
import { calendarDay, monthName } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { DataTable } from '@/shared/ui/data-table';
import { LoadingLines } from '@/shared/ui/loading-lines';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { inShort, monthReckoned, sameSettings } from '../../project-model';
import type { Effect, Scenario } from '../../project-model';
import { useScenarioEffect } from '../../project-queries';
import { useFigures } from '../../use-figures';
import { useSettingsWords } from './looked-at';

interface CompareProjectsProps {
  readonly one: Scenario;
  readonly two: Scenario;
}

const FIGURES: Readonly<Record<string, (effect: Effect) => number>> = {
  fewer: (effect) => inShort(effect).fewer,
  missing: ({ after }) => after.missing,
  placesAdded: ({ before, after }) => after.placesAWeek - before.placesAWeek,
  newlyWithin20: ({ newlyWithin20 }) => newlyWithin20,
  newlyWithin30: ({ newlyWithin30 }) => newlyWithin30,
  noLongerWithin20: ({ noLongerWithin20 }) => noLongerWithin20,
  gaining: (effect) => inShort(effect).gaining.length,
  losing: (effect) => inShort(effect).losing.length,
};
const ROWS = [
  'fewer',
  'missing',
  'placesAdded',
  'newlyWithin20',
  'newlyWithin30',
  'noLongerWithin20',
  'gaining',
  'losing',
] as const;

/** Two kept projects with what is known now, line by line. */
export function CompareProjects({ one, two }: CompareProjectsProps) {
  const { t } = useTranslation('coverage');
  const { whole } = useFigures();
  const today = calendarDay(new Date());
  const same = sameSettings(one.lookedAt, two.lookedAt, today);
  const settings = same ? 'AS_KEPT' : 'USUAL';
  const first = useScenarioEffect(one.id, settings);
  const second = useScenarioEffect(two.id, settings);
  const settingsWords = useSettingsWords();
  const failed = [first, second].find(({ error }) => error !== null);
  if (failed !== undefined) {
    return <ProblemNotice error={failed.error} onRetry={() => void failed.refetch()} />;
  }
  if (first.data === undefined || second.data === undefined) return <LoadingLines lines={6} />;
  const effects = [first.data, second.data] as const;
  const figure = (row: string, effect: Effect) => whole(FIGURES[row]?.(effect) ?? 0);
  return (
    <>
      <p>
        {same
          ? t('compare.asKept', {
              month: monthName(monthReckoned(one.lookedAt, today), locale()),
              settings: settingsWords(one.lookedAt),
            })
          : t('compare.usual', { month: monthName(today.slice(0, 7), locale()) })}
      </p>
      {one.orientationType !== two.orientationType && <p>{t('compare.otherHelp')}</p>}
      <DataTable
        caption={t('compare.caption')}
        rows={ROWS}
        rowKey={(row) => row}
        columns={[
          { key: 'what', header: t('effect.what'), cell: (row) => t(`compare.row.${row}`) },
          { key: 'one', header: one.name, numeric: true, cell: (row) => figure(row, effects[0]) },
          { key: 'two', header: two.name, numeric: true, cell: (row) => figure(row, effects[1]) },
        ]}
      />
    </>
  );
}
