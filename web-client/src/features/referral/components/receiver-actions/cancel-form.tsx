import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeChoice } from '@/shared/forms/code-choice';
import { CANCEL_REASONS } from '../../model';
import type { CancelReason } from '../../model';
import { useCommand } from '../../queries';
import { ActionFrame } from './action-frame';
import type { FormProps } from './form-props';
import { useActionForm } from './use-action-form';

export function CancelForm({ referral, possible, onDone, onCancel }: FormProps) {
  const { t } = useTranslation('referral');
  const cancel = useCommand('cancel', referral);
  const [reason, setReason] = useState<CancelReason>();
  const form = useActionForm(
    { reason: { ok: reason !== undefined, message: t('receiver.cancel.reasonError') } },
    (field) => `cancel-${field}`,
  );

  const send = async () => {
    if (reason === undefined) return;
    await cancel.mutateAsync({ reason });
    onDone(t('receiver.cancel.saved'));
  };

  return (
    <ActionFrame
      {...form}
      title={t('receiver.cancel.title')}
      intro={t('receiver.cancel.intro')}
      submitLabel={t('receiver.cancel.submit')}
      onSubmit={() => void form.submit(send)}
      onCancel={onCancel}
      referral={referral}
      possible={possible || form.busy}
      tone="irreversible"
    >
      <CodeChoice
        id="cancel-reason"
        legend={t('receiver.cancel.reason')}
        options={CANCEL_REASONS.map((value) => ({ value, label: t(`codes.cancelReason.${value}`) }))}
        value={reason}
        onChange={setReason}
        error={form.errorOf('reason')}
      />
    </ActionFrame>
  );
}
