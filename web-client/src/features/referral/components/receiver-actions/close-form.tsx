import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Outcome } from '../../model';
import { useCommand, useHistory, useReferral } from '../../queries';
import { ActionFrame } from './action-frame';
import type { FormProps } from './form-props';
import { DELIVERED, NOT_DELIVERED, attemptsMissing, hasTrace, mayHaveStayedAway, onwardOf } from './model';
import { OutcomeChoice } from './outcome-choice';
import { useActionForm } from './use-action-form';

interface CloseFormProps extends FormProps {
  /** Where to go when an end is not possible yet. */
  readonly onNoteAttempt: () => void;
}

export function CloseForm({ referral, possible, onDone, onCancel, onNoteAttempt }: CloseFormProps) {
  const { t } = useTranslation('referral');
  const close = useCommand('close', referral);
  const [outcome, setOutcome] = useState<Outcome>();
  const onwardId = onwardOf(useHistory(referral.id).data ?? []);
  const onward = useReferral(onwardId).data;
  const sentOnward = onward !== undefined && onward.status !== 'DRAFT' ? onward.id : undefined;
  const missing = attemptsMissing(referral);
  const traced = hasTrace(referral);
  const form = useActionForm(
    { outcome: { ok: outcome !== undefined, message: t('receiver.outcome.error') } },
    (field) => `close-${field}`,
  );

  const send = async () => {
    if (outcome === undefined) return;
    const elsewhere = outcome === 'REFERRED_ELSEWHERE' && sentOnward !== undefined;
    await close.mutateAsync(elsewhere ? { outcome, onwardReferralId: sentOnward } : { outcome });
    onDone(t('receiver.close.saved'));
  };

  return (
    <ActionFrame
      {...form}
      title={t('receiver.close.title')}
      intro={t('receiver.close.intro')}
      submitLabel={traced ? t('receiver.close.submit') : undefined}
      onSubmit={() => void form.submit(send)}
      onCancel={onCancel}
      referral={referral}
      possible={possible || form.busy}
    >
      {traced ? (
        <>
          <OutcomeChoice
            id="close-outcome"
            legend={t('receiver.close.what')}
            delivered={DELIVERED}
            notDelivered={NOT_DELIVERED}
            blocked={{
              ...(missing > 0 ? { UNREACHABLE: t('receiver.outcome.unreachable', { count: missing }) } : {}),
              ...(mayHaveStayedAway(referral) ? {} : { ABSENT: t('receiver.outcome.absent') }),
              ...(sentOnward === undefined ? { REFERRED_ELSEWHERE: t('receiver.outcome.elsewhere') } : {}),
            }}
            value={outcome}
            onChange={setOutcome}
            error={form.errorOf('outcome')}
          />
          {onward?.status === 'DRAFT' && (
            <p>
              {t('receiver.onward.draft')}{' '}
              <Link to={`/mettre-en-relation/${onward.id}`}>{t('receiver.onward.open')}</Link>
            </p>
          )}
        </>
      ) : (
        <>
          <p>{t('receiver.close.noTrace')}</p>
          <div>
            <Button variant="outline" onClick={onNoteAttempt}>
              {t('receiver.action.ATTEMPT')}
            </Button>
          </div>
        </>
      )}
    </ActionFrame>
  );
}
