import { useTranslation } from 'react-i18next';
import { KeyFigure, KeyFigures } from '@/shared/ui/key-figure';
import { Panel } from '@/shared/ui/panel';
import { COUNTS } from '../model';
import type { Statistics } from '../model';
import classes from './statistics.module.css';

export function CountsPanel({ statistics }: { readonly statistics: Statistics }) {
  const { t } = useTranslation('statistics');
  return (
    <Panel title={t('counts.title')}>
      <div className={classes['stack']}>
        <KeyFigures>
          {COUNTS.map((name) => (
            <KeyFigure key={name} label={t(`counts.${name}`)} value={String(statistics[name])} />
          ))}
        </KeyFigures>
        {statistics.reported > 0 && <p>{t('counts.reported', { count: statistics.reported })}</p>}
        <p className={classes['quiet']}>{t('exact')}</p>
      </div>
    </Panel>
  );
}

/** Each rate with the sentence that defines it. */
export function RatesPanel({ statistics }: { readonly statistics: Statistics }) {
  const { t } = useTranslation('statistics');
  return (
    <Panel title={t('rates.title')}>
      <KeyFigures>
        <RateFigure
          label={t('rates.closedLoopRate')}
          meaning={t('rates.closedLoopMeaning')}
          rate={statistics.closedLoopRate}
        />
        <RateFigure label={t('rates.helpRate')} meaning={t('rates.helpMeaning')} rate={statistics.helpRate} />
      </KeyFigures>
    </Panel>
  );
}

interface RateFigureProps {
  readonly label: string;
  readonly meaning: string;
  readonly rate: number | undefined;
}

function RateFigure({ label, meaning, rate }: RateFigureProps) {
  const { t } = useTranslation('statistics');
  if (rate !== undefined) {
    return <KeyFigure value={t('percent', { percent: String(rate) })} label={label} note={meaning} />;
  }
  return (
    <KeyFigure
      value={t('tooFew')}
      label={label}
      note={
        <>
          {meaning} {t('tooFewNote')}.
        </>
      }
    />
  );
}
