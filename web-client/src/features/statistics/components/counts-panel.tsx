import { useTranslation } from 'react-i18next';
import { KeyFigure, KeyFigures } from '@/shared/ui/key-figure';
import { Panel } from '@/shared/ui/panel';
import { COUNTS } from '../model';
import type { Count, Rate, Statistics } from '../model';
import classes from './statistics.module.css';

export function CountsPanel({ statistics }: { readonly statistics: Statistics }) {
  const { t } = useTranslation('statistics');
  return (
    <Panel title={t('counts.title')}>
      <div className={classes['stack']}>
        <KeyFigures>
          {COUNTS.map((name) => (
            <CountFigure key={name} label={t(`counts.${name}`)} count={statistics[name]} />
          ))}
        </KeyFigures>
        <Reported count={statistics.reported} />
        <p className={classes['quiet']}>{t(statistics.precision === 'EXACT' ? 'exact' : 'rounded')}</p>
      </div>
    </Panel>
  );
}

function Reported({ count: { value } }: { readonly count: Count }) {
  const { t } = useTranslation('statistics');
  if (value === 0) return null;
  return <p>{value === undefined ? t('counts.reportedHidden') : t('counts.reported', { count: value })}</p>;
}

function CountFigure({ label, count: { value } }: { readonly label: string; readonly count: Count }) {
  const { t } = useTranslation('statistics');
  return value === undefined ? (
    <KeyFigure value={t('few')} label={label} note={t('fewNote')} />
  ) : (
    <KeyFigure value={String(value)} label={label} />
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
  readonly rate: Rate;
}

function RateFigure({ label, meaning, rate: { percent, withheld } }: RateFigureProps) {
  const { t } = useTranslation('statistics');
  if (percent !== undefined) {
    return <KeyFigure value={t('percent', { percent: String(percent) })} label={label} note={meaning} />;
  }
  const few = withheld === 'TOO_FEW';
  return (
    <KeyFigure
      value={t(few ? 'tooFew' : 'few')}
      label={label}
      note={
        <>
          {meaning} {t(few ? 'tooFewNote' : 'fewNote')}.
        </>
      }
    />
  );
}
