import { useTranslation } from 'react-i18next';
import { monthName } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { KeyFigure, KeyFigures } from '@/shared/ui/key-figure';
import { Panel } from '@/shared/ui/panel';
import { HELPS, missingNeighbours } from '../model';
import type { Coverage } from '../model';
import { useFigures } from '../use-figures';
import classes from './coverage.module.css';

/** The territory in three figures, with what they are worth. */
export function TotalsPanel({ coverage }: { readonly coverage: Coverage }) {
  const { t } = useTranslation('coverage');
  const { whole } = useFigures();
  const { totals, computable, territoryName } = coverage;
  return (
    <Panel title={territoryName}>
      <div className={classes['stack']}>
        <About coverage={coverage} />
        <KeyFigures>
          <KeyFigure
            value={whole(totals.peopleInNeed)}
            label={t('totals.people', { count: totals.peopleInNeed })}
            note={t('totals.peopleNote', { population: whole(totals.population) })}
          />
          <KeyFigure
            value={computable ? whole(totals.placesAWeek) : t('unknown')}
            label={t('totals.places', { count: Math.round(totals.placesAWeek) })}
            note={<Worth coverage={coverage} />}
          />
          <KeyFigure
            value={computable ? whole(totals.missing) : t('unknown')}
            label={t('totals.missing', { count: totals.missing })}
            note={t('totals.far', { far20: whole(totals.beyond20), far30: whole(totals.beyond30) })}
          />
        </KeyFigures>
        {!computable && <p>{t(totals.places === 0 ? 'totals.noPlace' : 'totals.notComputable')}</p>}
        <Worries coverage={coverage} />
      </div>
    </Panel>
  );
}

/** On paper the choices are gone: what they were is written. */
function About({ coverage }: { readonly coverage: Coverage }) {
  const { t } = useTranslation('coverage');
  const { orientationType, month, catchment, mode, estimates, method } = coverage;
  const help = HELPS.find((one) => one === orientationType) ?? 'DO_TOGETHER';
  const settings = [catchment, mode, estimates, method].map((one) => t(`settings.${one}`)).join(', ');
  return (
    <div data-print="only">
      <p>
        {t('totals.about', {
          help: t(`orientationType.${help}.short`),
          month: monthName(month, locale()),
        })}
      </p>
      <p>{t('totals.otherSettings', { settings })}</p>
    </div>
  );
}

/** Capacities are in no open file: what they are worth is said beside them. */
function Worth({ coverage: { totals } }: { readonly coverage: Coverage }) {
  const { t } = useTranslation('coverage');
  const { whole } = useFigures();
  const worth = totals.estimated > 0 ? 'estimated' : 'declared';
  return (
    <>
      {t(`totals.${worth}`, {
        count: totals[worth],
        shown: whole(totals[worth]),
        places: whole(totals.places),
      })}{' '}
      {totals.unknown > 0 && t('totals.silent', { count: totals.unknown, shown: whole(totals.unknown) })}
    </>
  );
}

function Worries({ coverage }: { readonly coverage: Coverage }) {
  const { t } = useTranslation('coverage');
  const neighbours = missingNeighbours(coverage);
  const estimated = coverage.travelTime === 'ESTIMATED' || coverage.travelTime === 'ESTIMATED_INSTEAD';
  return (
    <ul className={classes['worries']}>
      {neighbours.map((name) => (
        <li key={name}>{t('totals.neighbour', { name })}</li>
      ))}
      {coverage.mode === 'FOOT' && <li>{t('totals.onFoot')}</li>}
      {estimated && <li>{t('totals.timesEstimated')}</li>}
    </ul>
  );
}
