import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Panel } from '@/shared/ui/panel';
import { StateCard } from '@/shared/ui/state-card';
import { stepsOf } from '../explain-model';
import type { Coverage, Explained, Line } from '../model';
import { useExplained } from '../queries';
import { useFigures } from '../use-figures';
import type { View } from '../view-url';
import { FragilityFigures } from './fragility-figures';
import { PlacesInReach } from './places-in-reach';
import { ThinkOfASession } from './project/think-of-a-session';
import classes from './coverage.module.css';

interface CommunePanelProps {
  readonly territory: string;
  readonly line: Line | undefined;
  readonly coverage: Coverage;
  readonly view: View;
  readonly onClose: () => void;
}

/** Why a commune's figure is what it is. */
export function CommunePanel({ line, ...props }: CommunePanelProps) {
  const { t } = useTranslation('coverage');
  if (line === undefined) {
    return (
      <Panel title={t('explain.title')}>
        <p className={classes['quiet']}>{t('explain.none')}</p>
      </Panel>
    );
  }
  return <OneCommune key={line.code} line={line} {...props} />;
}

function OneCommune({
  territory,
  line,
  coverage,
  view,
  onClose,
}: CommunePanelProps & { readonly line: Line }) {
  const { t } = useTranslation('coverage');
  const explained = useExplained(territory, line.code, view);
  return (
    <StateCard
      query={explained}
      title={line.name}
      lines={10}
      aside={
        <Button variant="subtle" data-print="hide" onClick={onClose}>
          {t('explain.close')}
        </Button>
      }
    >
      {(found) => (
        <div className={classes['stack']}>
          {found.epciName !== undefined && <p className={classes['quiet']}>{found.epciName}</p>}
          <p className={classes['headline']}>
            <Headline line={found.commune} />
          </p>
          <ReckonedSteps explained={found} coverage={coverage} />
          <ThinkOfASession territory={territory} commune={line} />
          <PlacesInReach territory={territory} explained={found} />
          <FragilityFigures explained={found} />
        </div>
      )}
    </StateCard>
  );
}

function Headline({ line }: { readonly line: Line }) {
  const { t } = useTranslation('coverage');
  const { whole } = useFigures();
  if (line.missing === undefined) return t('explain.unknown');
  return line.missing === 0
    ? t('explain.enough')
    : t('explain.missing', { count: line.missing, shown: whole(line.missing) });
}

interface ReckonedStepsProps {
  readonly explained: Explained;
  readonly coverage: Coverage;
}

function ReckonedSteps({ explained, coverage }: ReckonedStepsProps) {
  const { t } = useTranslation('coverage');
  const { whole, decimal, part, minutes } = useFigures();
  const { commune, meanFragility, shareInNeed } = explained;
  const steps = stepsOf(explained);
  return (
    <ol className={classes['steps']}>
      <li>
        <strong>
          {t('explain.people', { count: commune.peopleInNeed, shown: whole(commune.peopleInNeed) })}
        </strong>
        <span>
          {t(commune.fragilityEstimated ? 'explain.peopleHowEstimated' : 'explain.peopleHow', {
            population: whole(commune.population),
            part: part(shareInNeed),
            fragility: decimal(commune.fragility),
            mean: decimal(meanFragility),
          })}
        </span>
      </li>
      <li>
        <strong>
          {t('explain.near', { count: commune.placesWithin20, shown: whole(commune.placesWithin20) })}
        </strong>
        <span>
          {commune.nearestMinutes === undefined
            ? t('explain.noneNear')
            : t('explain.nearest', { minutes: minutes(commune.nearestMinutes) })}
        </span>
      </li>
      <li>
        <strong>
          {t('explain.perWeek', {
            count: Math.round(steps.perWeek),
            shown: decimal(steps.perWeek),
            within: coverage.catchment === 'WITHIN_20' ? '20' : '30',
          })}
        </strong>
        <span>
          {steps.otherCommunes === 0
            ? t('explain.alone')
            : t('explain.shared', { count: steps.otherCommunes, shown: whole(steps.otherCommunes) })}
        </span>
      </li>
      {commune.missing !== undefined && (
        <>
          <li>
            <strong>
              {t('explain.forHere', { count: Math.round(steps.forHere), shown: decimal(steps.forHere) })}
            </strong>
            <span>{t('explain.equal', { equal: decimal(steps.equal) })}</span>
          </li>
          <li>
            <strong>
              {commune.missing === 0
                ? t('explain.hence0')
                : t('explain.hence', {
                    count: commune.missing,
                    shown: whole(commune.missing),
                    people: whole(commune.peopleInNeed),
                  })}
            </strong>
            {commune.rank !== undefined && (
              <span>
                {t('explain.rank', { rank: whole(commune.rank), communes: whole(coverage.communes.length) })}
              </span>
            )}
          </li>
        </>
      )}
    </ol>
  );
}
