import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeChoice } from '@/shared/forms/code-choice';
import { useCommand } from '../../queries';
import { ActionFrame } from './action-frame';
import { BetterPlace } from './better-place';
import type { FormProps } from './form-props';
import { DECLINE_REASONS } from './model';
import type { DeclineReason } from './model';
import classes from './receiver-actions.module.css';
import { useActionForm } from './use-action-form';

const LONGEST = 140;

export function DeclineForm({ referral, possible, onDone, onCancel }: FormProps) {
  const { t } = useTranslation('referral');
  const decline = useCommand('decline', referral);
  const [reason, setReason] = useState<DeclineReason>();
  const [text, setText] = useState('');
  const [betterPlaceId, setBetterPlaceId] = useState<string>();
  const other = reason === 'OTHER';
  const form = useActionForm(
    {
      reason: { ok: reason !== undefined, message: t('receiver.decline.reasonError') },
      text: {
        ok: !other || (text.trim() !== '' && text.length <= LONGEST),
        message: t('receiver.decline.textError'),
      },
    },
    (field) => `decline-${field}`,
  );

  const send = async () => {
    if (reason === undefined) return;
    await decline.mutateAsync({
      reason,
      ...(other ? { text: text.trim() } : {}),
      ...(betterPlaceId === undefined ? {} : { betterPlaceId }),
    });
    onDone(t('receiver.decline.saved'));
  };

  return (
    <ActionFrame
      {...form}
      title={t('receiver.decline.title')}
      intro={t('receiver.decline.intro')}
      submitLabel={t('receiver.decline.submit')}
      onSubmit={() => void form.submit(send)}
      onCancel={onCancel}
      referral={referral}
      possible={possible || form.busy}
    >
      <CodeChoice
        id="decline-reason"
        legend={t('receiver.decline.reason')}
        options={DECLINE_REASONS.map((value) => ({ value, label: t(`receiver.decline.options.${value}`) }))}
        value={reason}
        onChange={setReason}
        error={form.errorOf('reason')}
      />
      {other && (
        <div>
          <TextInput
            id="decline-text"
            label={t('receiver.decline.text')}
            description={t('receiver.decline.textHelp')}
            error={form.errorOf('text')}
            value={text}
            maxLength={LONGEST}
            autoComplete="off"
            onChange={(event) => {
              setText(event.currentTarget.value);
            }}
          />
          <p className={classes['hint']}>{t('receiver.decline.left', { count: LONGEST - text.length })}</p>
        </div>
      )}
      <BetterPlace referral={referral} value={betterPlaceId} onChange={setBetterPlaceId} />
    </ActionFrame>
  );
}
