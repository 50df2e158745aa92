import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { CodeChoice } from '@/shared/forms/code-choice';
import type orientationTypes from '@/shared/i18n/orientation-type.fr';
import { useCommand } from '../../queries';
import { ActionFrame } from './action-frame';
import type { FormProps } from './form-props';
import { useActionForm } from './use-action-form';

type Type = keyof typeof orientationTypes;

// The social follow-up first: it is the need that the place found behind the digital one.
const TYPES: readonly Type[] = [
  'SOCIAL_FOLLOW_UP',
  'DO_TOGETHER',
  'ACT_ON_BEHALF',
  'LEARNING_PATH',
  'EQUIPMENT_OR_CONNECTION',
  'READING_WRITING_FRENCH',
  'PAPER_PHONE_COUNTER',
];

interface OnwardFormProps extends FormProps {
  /** What is chosen already. */
  readonly first?: Type;
}

/** A linked draft from this place; it goes on in the flow of any new referral, with a new agreement. */
export function OnwardForm({ first, referral, possible, onDone, onCancel }: OnwardFormProps) {
  const { t } = useTranslation('referral');
  const navigate = useNavigate();
  const onward = useCommand('refer-onward', referral);
  const [type, setType] = useState<Type | undefined>(first);
  const form = useActionForm(
    { orientationType: { ok: type !== undefined, message: t('receiver.onward.typeError') } },
    (field) => `onward-${field}`,
  );

  const send = async () => {
    if (type === undefined) return;
    const draft = await onward.mutateAsync({ orientationType: type });
    onDone(t('receiver.onward.saved'));
    await navigate(`/mettre-en-relation/${draft.id}`);
  };

  return (
    <ActionFrame
      {...form}
      title={t('receiver.onward.title')}
      intro={t('receiver.onward.intro')}
      submitLabel={t('receiver.onward.submit')}
      onSubmit={() => void form.submit(send)}
      onCancel={onCancel}
      referral={referral}
      possible={possible || form.busy}
    >
      <CodeChoice
        id="onward-orientationType"
        legend={t('receiver.onward.type')}
        options={TYPES.map((value) => ({ value, label: t(`codes.orientationType.${value}.label`) }))}
        value={type}
        onChange={setType}
        error={form.errorOf('orientationType')}
      />
    </ActionFrame>
  );
}
