import { Button } from '@mantine/core';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useParams } from 'react-router';
import type { BestPlacesProps, PlaceFinderProps } from '@/shared/places/place';
import { useSession } from '@/shared/session/session';
import { LoadingLines } from '@/shared/ui/loading-lines';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { useWaiting } from '@/shared/waiting/use-waiting';
import type { Referral } from '../../model';
import { useReferral } from '../../queries';
import { useFlow, whereItMoved } from './flow-memory';
import { draftOnThisPage, isOnThisPage } from './model';
import type { Draft } from './model';
import { NeedStep } from './need-step';
import { PersonStep } from './person-step';
import { PlaceStep } from './place-step';
import { ReviewStep } from './review-step';
import { SentStep } from './sent-step';

interface NewReferralPageProps {
  readonly BestPlaces: ComponentType<BestPlacesProps>;
  readonly PlaceFinder: ComponentType<PlaceFinderProps>;
}

/**
 * « Mettre en relation » in four steps. The address says the draft and the step: /mettre-en-relation is always a new
 * one, /…/:draftId the choice of a place, then /besoin, /envoi, /relire and /envoye. What is typed is in the page's
 * memory, so that back, forward and a detour by a place lose nothing. Without a network the draft is this page's own,
 * and becomes the server's when it is sent.
 */
export function NewReferralPage({ BestPlaces, PlaceFinder }: NewReferralPageProps) {
  const { draftId, step } = useParams();
  const { acting } = useSession();
  const { t } = useTranslation('referral');
  if (acting === undefined) {
    return (
      <>
        <PageTitle title={t('newReferral.title')} />
        <Panel>
          <p>{t('newReferral.noTeam')}</p>
        </Panel>
      </>
    );
  }
  if (draftId === undefined) return <NeedStep key="new" team={acting.teamId} draft={undefined} />;
  const With = isOnThisPage(draftId) ? WithDraftOfThisPage : WithDraft;
  return (
    <With
      key={draftId}
      team={acting.teamId}
      draftId={draftId}
      step={step}
      BestPlaces={BestPlaces}
      PlaceFinder={PlaceFinder}
    />
  );
}

interface WithDraftProps extends NewReferralPageProps {
  readonly team: string;
  readonly draftId: string;
  readonly step: string | undefined;
}

function WithDraft({ team, draftId, step, BestPlaces, PlaceFinder }: WithDraftProps) {
  const { t } = useTranslation(['referral', 'shared']);
  const query = useReferral(draftId);
  const [flow] = useFlow(team, draftId);
  if (query.data === undefined) {
    return (
      <>
        <PageTitle title={t('newReferral.title')} />
        {query.isPending ? (
          <Panel>
            <LoadingLines lines={6} />
          </Panel>
        ) : (
          <ProblemNotice error={query.error} onRetry={() => void query.refetch()}>
            <Button component={Link} to="/mettre-en-relation" variant="outline">
              {t('newReferral.startAgain')}
            </Button>
          </ProblemNotice>
        )}
      </>
    );
  }
  const draft = query.data;
  if (draft.status !== 'DRAFT')
    return <AfterSending team={team} sent={draft} step={step} mine={flow.place !== undefined} />;
  return <OneStep team={team} draft={draft} step={step} BestPlaces={BestPlaces} PlaceFinder={PlaceFinder} />;
}

/** It goes with the page: after a reload one starts again. */
function WithDraftOfThisPage({ team, draftId, step, ...finders }: WithDraftProps) {
  const { acting } = useSession();
  const [flow] = useFlow(team, draftId);
  const moved = whereItMoved(team, draftId);
  if (moved !== undefined) return <Navigate to={address(moved, step)} replace />;
  const draft = draftOnThisPage(draftId, flow.need, {
    teamId: team,
    team: acting?.teamName ?? '',
    organisation: acting?.organisationName ?? '',
  });
  if (draft === undefined) return <Navigate to="/mettre-en-relation" replace />;
  return <OneStep team={team} draft={draft} step={step} {...finders} />;
}

interface OneStepProps extends NewReferralPageProps {
  readonly team: string;
  readonly draft: Draft;
  readonly step: string | undefined;
}

function OneStep({ team, draft, step, BestPlaces, PlaceFinder }: OneStepProps) {
  const [flow] = useFlow(team, draft.id);
  const waiting = useWaiting(flow.sendingKey)?.state;
  // What waits to leave is not changed underneath: one calls it off first.
  if (step !== 'relire' && (waiting === 'waiting' || waiting === 'trying'))
    return <Navigate to={address(draft.id, 'relire')} replace />;
  switch (step) {
    case undefined:
      return <PlaceStep team={team} draft={draft} BestPlaces={BestPlaces} PlaceFinder={PlaceFinder} />;
    case 'besoin':
      return <NeedStep team={team} draft={draft} />;
    case 'envoi':
      return <PersonStep team={team} draft={draft} />;
    case 'relire':
      return <ReviewStep team={team} draft={draft} />;
    default:
      return <Navigate to={address(draft.id, undefined)} replace />;
  }
}

const address = (draftId: string, step: string | undefined) =>
  ['/mettre-en-relation', draftId, step].filter((part) => part !== undefined).join('/');

interface AfterSendingProps {
  readonly team: string;
  readonly sent: Referral;
  readonly step: string | undefined;
  /** Whether this very page was sending it: its answer may have been lost on the way. */
  readonly mine: boolean;
}

function AfterSending({ team, sent, step, mine }: AfterSendingProps) {
  if (sent.status !== 'SENT') return <Navigate to={`/mises-en-relation/${sent.id}`} replace />;
  if (step === 'envoye') return <SentStep team={team} sent={sent} />;
  return (
    <Navigate to={mine ? `/mettre-en-relation/${sent.id}/envoye` : `/mises-en-relation/${sent.id}`} replace />
  );
}
