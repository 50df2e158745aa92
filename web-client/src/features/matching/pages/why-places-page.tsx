import { Button } from '@mantine/core';
import IconArrowLeft from '@tabler/icons-react/dist/esm/icons/IconArrowLeft.mjs';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import type { components } from '@/api/schema';
import { KINDS_OF_HELP } from '@/shared/places/place';
import { LoadingLines } from '@/shared/ui/loading-lines';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { useWeights } from '../queries';
import { useSentences } from '../use-sentences';
import classes from './why-places-page.module.css';

type Weights = components['schemas']['MatchingWeights'];
type Weight = Weights['facts'][number];

/** The published weights in words, for whoever asks, with or without an account. */
export function WhyPlacesPage() {
  const { t } = useTranslation('matching');
  const { data: weights, error, isPending, refetch } = useWeights();
  if (weights !== undefined) return <Explained weights={weights} />;
  return (
    <>
      <PageTitle title={t('why.title')} />
      {isPending ? (
        <Panel>
          <LoadingLines lines={8} />
        </Panel>
      ) : (
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      )}
    </>
  );
}

function Explained({ weights }: { readonly weights: Weights }) {
  const { t } = useTranslation('matching');
  const { word } = useSentences();
  const help = (types: readonly string[]) =>
    KINDS_OF_HELP.filter((kind) => types.includes(kind))
      .map((kind) => t(`orientationType.${kind}.short`))
      .join(', ');
  const { version, tolerance, facts, first, ownCounters, topics } = weights;
  return (
    <div className={classes['page']}>
      <PageTitle title={t('why.title')} lead={t('why.lead', { version })} />
      <Back />
      <Panel tone="quiet" title={t('why.ruleTitle')}>
        <p>{t('why.rule')}</p>
        <p>{t('why.tolerance', { points: String(tolerance) })}</p>
        <p>{t('why.person')}</p>
        <p>{t('why.caution')}</p>
      </Panel>
      <Panel title={t('why.forTitle')}>
        <Facts facts={facts.filter(({ points }) => points > 0)} />
      </Panel>
      <Panel title={t('why.againstTitle')}>
        <Facts facts={facts.filter(({ points }) => points < 0)} />
      </Panel>
      <Panel title={t('why.firstTitle')}>
        <ul className={classes['plain']}>
          {first.map(({ orientationType, programmes, kinds, share }) => {
            const named = [...new Set([...programmes, ...kinds.map((kind) => word('kind', kind))])];
            const words = t('why.first', { help: help([orientationType]), words: named.join(', ') });
            return (
              <li key={words}>
                {share < 1 ? t('why.partly', { words, percent: String(share * 100) }) : words}
              </li>
            );
          })}
        </ul>
      </Panel>
      <Panel title={t('why.countersTitle')}>
        <ul className={classes['plain']}>
          {ownCounters.map(({ body, kinds, names, types }) => (
            <li key={body}>
              {t('why.counter', {
                words: [...kinds.map((kind) => word('kind', kind)), ...names].join(', '),
                help: help(types),
              })}
            </li>
          ))}
        </ul>
        <p>{t('why.topics')}</p>
        <ul className={classes['plain']}>
          {topics.map(({ topic, body }) => (
            <li key={topic}>
              {t('why.topic', { topic: t(`procedureTopic.${topic}`), body: t(`procedureBody.${body}`) })}
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}

/** Back to what was being typed: only when there is somewhere to go back to. */
function Back() {
  const { t } = useTranslation('matching');
  const navigate = useNavigate();
  if (useLocation().key === 'default') return null;
  return (
    <Button
      variant="outline"
      className={classes['back'] ?? ''}
      leftSection={<IconArrowLeft size={20} aria-hidden />}
      onClick={() => void navigate(-1)}
    >
      {t('why.back')}
    </Button>
  );
}

function Facts({ facts }: { readonly facts: readonly Weight[] }) {
  const { t } = useTranslation('matching');
  return (
    <dl className={classes['facts']}>
      {facts.map((weight) => (
        <div key={weight.fact}>
          <dt>{t(`why.fact.${weight.fact}.name`)}</dt>
          <dd>
            <Points weight={weight} /> {t(`why.fact.${weight.fact}.because`)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const UNITS = ['minutes', 'days', 'working days', 'people a week', 'months'] as const;

function Points({ weight: { points, whole, nothing, unit } }: { readonly weight: Weight }) {
  const { t } = useTranslation('matching');
  const words = t('why.points', { count: Math.abs(points) });
  const known = UNITS.find((one) => one === unit);
  if (known === undefined || whole === undefined || nothing === undefined)
    return t('why.always', { points: words });
  return t('why.scale', {
    points: words,
    whole: t(`why.unit.${known}`, { count: whole }),
    nothing: t(`why.unit.${known}`, { count: nothing }),
  });
}
