import { Button } from '@mantine/core';
import IconEye from '@tabler/icons-react/dist/esm/icons/IconEye.mjs';
import IconEyeOff from '@tabler/icons-react/dist/esm/icons/IconEyeOff.mjs';
import IconSend from '@tabler/icons-react/dist/esm/icons/IconSend.mjs';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useNavigate } from 'react-router';
import { Problem } from '@/api/problem';
import { useAnnounce } from '@/shared/ui/announcer';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { WhatThePlaceSees } from '../../components/what-was-sent';
import type { Referral } from '../../model';
import { useCommand } from '../../queries';
import { useFlow } from './flow-memory';
import { sendRequest, withheld } from './model';
import { StepHeader } from './step-header';
import classes from './new-referral.module.css';

interface ReviewStepProps {
  readonly team: string;
  readonly draft: Referral;
}

/** Step 3, second half: exactly what the place will see, what it will not, then « Envoyer ». */
export function ReviewStep({ team, draft }: ReviewStepProps) {
  const { t } = useTranslation('referral');
  const navigate = useNavigate();
  const announce = useAnnounce();
  const [flow] = useFlow(team, draft.id);
  const command = useCommand('send', draft, { attempt: flow.sending });
  const { place, preview, person } = flow;
  const back = `/mettre-en-relation/${draft.id}/envoi`;
  const request = place === undefined ? undefined : sendRequest(person, place.id);
  // What is on screen must be what will be sent, to the letter.
  if (preview === undefined || request === undefined || JSON.stringify(request) !== preview.request)
    return <Navigate to={back} replace />;

  const send = async () => {
    const sent = await command.mutateAsync(request).catch(() => undefined);
    if (sent === undefined) return;
    announce(t('newReferral.sent.announced', { reference: sent.reference }));
    await navigate(`/mettre-en-relation/${draft.id}/envoye`, { replace: true });
  };

  const refused = command.error instanceof Problem ? command.error : undefined;
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
      {command.error !== null && (
        <div className={classes['notice']}>
          <ProblemNotice error={command.error} onRetry={() => void send()}>
            {refused?.slug === 'place-not-connected' && (
              <Button component={Link} to={`/mettre-en-relation/${draft.id}`} variant="outline">
                {t('newReferral.place.chooseAnother')}
              </Button>
            )}
          </ProblemNotice>
        </div>
      )}
      <div className={classes['actions']}>
        {command.error === null && (
          <Button
            size="lg"
            loading={command.isPending}
            leftSection={<IconSend size={22} aria-hidden />}
            onClick={() => void send()}
          >
            {t('newReferral.review.send')}
          </Button>
        )}
        <Button component={Link} to={back} variant="subtle">
          {t('newReferral.review.change')}
        </Button>
      </div>
    </>
  );
}
