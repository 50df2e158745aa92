import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { calendarDay } from '@/shared/i18n/dates';
import { DateText } from '@/shared/ui/date-text';
import { Empty } from '@/shared/ui/empty';
import { LoadingLines } from '@/shared/ui/loading-lines';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { periodIn, whyNothing } from '../model';
import type { Statistics, Whose } from '../model';
import { useStatistics } from '../queries';
import { CountsPanel, RatesPanel } from './counts-panel';
import { DelaysPanel } from './delays-panel';
import { PeriodChoice } from './period-choice';
import classes from './statistics.module.css';

/** The figures of one place or organisation over the months that the address says. */
export function Report({ whose }: { readonly whose: Whose }) {
  const { t } = useTranslation('statistics');
  const [search, setSearch] = useSearchParams();
  const statistics = useStatistics(whose, periodIn(search));
  if (statistics.data === undefined) {
    return statistics.isPending ? (
      <Panel>
        <LoadingLines lines={10} />
      </Panel>
    ) : (
      <ProblemNotice error={statistics.error} onRetry={() => void statistics.refetch()} />
    );
  }
  return (
    <div className={classes['page']}>
      <PeriodChoice
        from={statistics.data.from}
        to={statistics.data.to}
        today={calendarDay(new Date())}
        onPeriod={(period) => {
          setSearch({ ...period }, { replace: true });
        }}
      />
      {statistics.error !== null && (
        <ProblemNotice error={statistics.error} onRetry={() => void statistics.refetch()} />
      )}
      <div className={classes['page']} aria-live="polite" aria-busy={statistics.isPlaceholderData}>
        <Figures statistics={statistics.data} />
      </div>
      <Panel title={t('how.title')} tone="quiet">
        <p>{t('how.text')}</p>
        {statistics.data.countedAt !== undefined && (
          <p>
            {t('how.countedAt')} <DateText at={statistics.data.countedAt} relative={false} />.
          </p>
        )}
      </Panel>
    </div>
  );
}

function Figures({ statistics }: { readonly statistics: Statistics }) {
  const { t } = useTranslation('statistics');
  const nothing = whyNothing(statistics);
  if (nothing !== undefined) {
    return (
      <Panel>
        <Empty>{t(nothing)}</Empty>
      </Panel>
    );
  }
  return (
    <>
      <CountsPanel statistics={statistics} />
      <RatesPanel statistics={statistics} />
      <DelaysPanel statistics={statistics} />
    </>
  );
}
