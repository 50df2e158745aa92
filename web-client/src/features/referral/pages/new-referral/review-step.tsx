import { Button } from '@mantine/core';
import IconEye from '@tabler/icons-react/dist/esm/icons/IconEye.mjs';
import IconEyeOff from '@tabler/icons-react/dist/esm/icons/IconEyeOff.mjs';
import IconSend from '@tabler/icons-react/dist/esm/icons/IconSend.mjs';
import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { WhatThePlaceSees } from '../../components/what-was-sent';
import { AnotherPlace } from './another-place';
import { useFlow } from './flow-memory';
import type { Draft } from './model';
import { sendRequest, withheld } from './person-model';
import { useSending } from './sending';
import { StepHeader } from './step-header';
import { WaitingToLeave } from './waiting-to-leave';
import classes from './new-referral.module.css';

interface ReviewStepProps {
  readonly team: string;
  readonly draft: Draft;
}

/** Step 3, second half: exactly what the place will see, what it will not, then « Envoyer ». */
export function ReviewStep({ team, draft }: ReviewStepProps) {
  const { t } = useTranslation('referral');
  const [flow] = useFlow(team, draft.id);
  const { waiting, send, callOff } = useSending(team, draft);
  const { place, preview, person } = flow;
  const back = `/mettre-en-relation/${draft.id}/envoi`;
  const request = place === undefined ? undefined : sendRequest(person, place);
  // What is on screen must be what will be sent, to the letter.
  if (preview === undefined || request === undefined || JSON.stringify(request) !== preview.request)
    return <Navigate to={back} replace />;

  const state = waiting?.state;
  return (
    <>
      <StepHeader step={2} title={t('newReferral.review.title')} lead={t('newReferral.review.lead')} />
      <div className={classes['review']}>
        <Panel
          title={t('newReferral.review.seen', { place: preview.seen.place?.name ?? '' })}
          aside={<IconEye size={26} stroke={1.5} aria-hidden />}
        >
          <WhatThePlaceSees seen={preview.seen} />
        </Panel>
        <Panel
          tone="quiet"
          title={t('newReferral.review.notSeen')}
          aside={<IconEyeOff size={26} stroke={1.5} aria-hidden />}
        >
          <ul className={classes['plainList']}>
            {withheld(person, preview.seen).map((kept) => (
              <li key={kept}>{t(`newReferral.review.withheld.${kept}`)}</li>
            ))}
            <li>{t('newReferral.review.withheld.TALK')}</li>
            <li>{t('newReferral.review.withheld.OTHERS')}</li>
          </ul>
        </Panel>
      </div>
      {preview.withoutNetwork && (
        <p className={classes['notice']}>{t('newReferral.review.withoutNetwork')}</p>
      )}
      {state === 'refused' && (
        <div className={classes['notice']}>
          <ProblemNotice
            error={waiting?.error}
            onRetry={() => {
              send(request);
            }}
          >
            <AnotherPlace draftId={draft.id} refusal={waiting?.error} />
          </ProblemNotice>
        </div>
      )}
      {waiting?.waited === true && state !== 'refused' ? (
        <WaitingToLeave
          trying={state !== 'waiting'}
          onTry={() => {
            send(request);
          }}
          onCallOff={callOff}
        />
      ) : (
        <div className={classes['actions']}>
          {state !== 'refused' && (
            <Button
              size="lg"
              loading={state === 'trying'}
              leftSection={<IconSend size={22} aria-hidden />}
              onClick={() => {
                send(request);
              }}
            >
              {t('newReferral.review.send')}
            </Button>
          )}
          <Button component={Link} to={back} variant="subtle">
            {t('newReferral.review.change')}
          </Button>
        </div>
      )}
    </>
  );
}
