import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { Problem } from '@/api/problem';
import { calendarDay } from '@/shared/i18n/dates';
import { ConfirmAction } from '@/shared/ui/confirm-action';
import { CopyLine } from '@/shared/ui/copy-line';
import { Empty } from '@/shared/ui/empty';
import { LoadingLines } from '@/shared/ui/loading-lines';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { EffectView } from '../components/project/effect-view';
import { LookedAt } from '../components/project/looked-at';
import { useChangeWords } from '../components/project/use-change-words';
import { HELPS } from '../model';
import { changeOf, draftOf, monthReckoned } from '../project-model';
import type { Scenario } from '../project-model';
import { useRemoveScenario, useScenario, useScenarioEffect, useShareScenario } from '../project-queries';
import { useDraft } from '../use-draft';
import { useNamed } from '../use-named';
import { viewIn, written } from '../view-url';
import classes from '../components/coverage.module.css';

/** One project, for its coordinators and for whoever was given its address. */
export function ProjectPage() {
  const { t } = useTranslation('coverage');
  const { id = '' } = useParams();
  const scenario = useScenario(id);
  if (scenario.data !== undefined) {
    return <OneProject scenario={scenario.data.data} etag={scenario.data.etag ?? ''} />;
  }
  const unknown = scenario.error instanceof Problem && scenario.error.status === 404;
  return (
    <>
      <PageTitle title={t('projects.one')} />
      <Panel>
        {scenario.isPending && <LoadingLines lines={8} />}
        {unknown && <Empty>{t('projects.unknown')}</Empty>}
        {scenario.error !== null && !unknown && (
          <ProblemNotice error={scenario.error} onRetry={() => void scenario.refetch()} />
        )}
      </Panel>
    </>
  );
}

function OneProject({ scenario, etag }: { readonly scenario: Scenario; readonly etag: string }) {
  const { t } = useTranslation('coverage');
  const words = useChangeWords();
  const changes = useNamed(scenario.changes.map(changeOf));
  const effect = useScenarioEffect(scenario.id);
  const help = HELPS.find((one) => one === scenario.orientationType);
  return (
    <>
      <PageTitle
        title={scenario.name}
        lead={t('projects.oneLead', {
          help: help === undefined ? '' : t(`orientationType.${help}.short`),
        })}
        actions={scenario.mayChange ? <Resume scenario={scenario} etag={etag} /> : undefined}
      />
      <div className={classes['page']}>
        <Panel title={t('projects.what')}>
          <ol className={classes['changes']}>
            {changes.map((change, at) => (
              <li key={`${String(at)} ${words(change)}`}>{words(change)}</li>
            ))}
          </ol>
        </Panel>
        <Panel title={t('projects.brings')}>
          <LookedAt settings={scenario.lookedAt} />
          <EffectView territory={scenario.territoryCode} effect={effect} changes={changes} />
        </Panel>
        {scenario.mayChange && <Sharing scenario={scenario} />}
        <p className={classes['quiet']}>{t('projects.estimate')}</p>
      </div>
    </>
  );
}

/** Back on the map, with its changes to go on with. */
function Resume({ scenario, etag }: { readonly scenario: Scenario; readonly etag: string }) {
  const { t } = useTranslation('coverage');
  const navigate = useNavigate();
  const { change } = useDraft(scenario.territoryCode);
  return (
    <Button
      variant="outline"
      onClick={() => {
        change(() => draftOf(scenario, etag));
        void navigate(`/territoire/carte?${resumed(scenario).toString()}`);
      }}
    >
      {t('projects.resume')}
    </Button>
  );
}

/** The map's address with what the project was looked at with. */
function resumed({ orientationType, lookedAt }: Scenario): URLSearchParams {
  const today = calendarDay(new Date());
  const month = monthReckoned(lookedAt, today);
  const usual = viewIn(new URLSearchParams());
  return written({
    ...usual,
    ...lookedAt,
    help: HELPS.find((one) => one === orientationType) ?? usual.help,
    month: month === today.slice(0, 7) ? undefined : month,
  });
}

function Sharing({ scenario }: { readonly scenario: Scenario }) {
  const { t } = useTranslation('coverage');
  const navigate = useNavigate();
  const share = useShareScenario(scenario.id);
  const remove = useRemoveScenario(scenario.territoryCode);
  return (
    <div data-print="hide">
      <Panel title={t('share.title')}>
        <div className={classes['stack']}>
          <p>{t(scenario.shared ? 'share.isShared' : 'share.isNot')}</p>
          {scenario.shared && (
            <CopyLine label={t('share.copy')} line={`${window.location.origin}/projets/${scenario.id}`} />
          )}
          {share.isError && <ProblemNotice error={share.error} />}
          <div className={classes['verbs']}>
            <Button
              variant="outline"
              loading={share.isPending}
              onClick={() => {
                share.mutate(!scenario.shared);
              }}
            >
              {t(scenario.shared ? 'share.stop' : 'share.start')}
            </Button>
            <ConfirmAction
              label={t('share.remove')}
              title={t('share.removeTitle')}
              confirmLabel={t('share.remove')}
              tone="irreversible"
              onConfirm={async () => {
                await remove.mutateAsync(scenario.id);
                await navigate('/territoire/carte/projets');
              }}
            >
              <p>{t('share.removeText', { name: scenario.name })}</p>
            </ConfirmAction>
          </div>
          <p>
            <Link to="/territoire/carte/projets">{t('project.all')}</Link>
          </p>
        </div>
      </Panel>
    </div>
  );
}
