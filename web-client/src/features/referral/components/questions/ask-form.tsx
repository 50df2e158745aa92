import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeChoice } from '@/shared/forms/code-choice';
import { useAskQuestion } from '../../facts';
import { ActionFrame } from '../receiver-actions/action-frame';
import type { FormProps } from '../receiver-actions/form-props';
import { useActionForm } from '../receiver-actions/use-action-form';
import { FewWords } from './few-words';
import { LONGEST_WORDS, needsWords } from './model';
import type { QuestionCode } from './model';

interface AskFormProps extends FormProps {
  readonly codes: readonly QuestionCode[];
}

export function AskForm({ codes, referral, possible, onDone, onCancel }: AskFormProps) {
  const { t } = useTranslation('referral');
  const ask = useAskQuestion(referral.id);
  const [code, setCode] = useState<QuestionCode>();
  const [text, setText] = useState('');
  const words = text.trim();
  const form = useActionForm(
    {
      code: { ok: code !== undefined, message: t('question.form.whatError') },
      text: {
        ok: words.length <= LONGEST_WORDS && (words !== '' || !needsWords(code)),
        message: t('question.form.wordsError'),
      },
    },
    (field) => `ask-${field}`,
  );

  const send = async () => {
    if (code === undefined) return;
    await ask.mutateAsync({ code, ...(words === '' ? {} : { text: words }) });
    onDone(t('question.form.asked'));
  };

  return (
    <ActionFrame
      {...form}
      title={t('question.form.askTitle')}
      submitLabel={t('question.form.askSubmit')}
      onSubmit={() => void form.submit(send)}
      onCancel={onCancel}
      referral={referral}
      possible={possible || form.busy}
    >
      <CodeChoice
        id="ask-code"
        legend={t('question.form.what')}
        options={codes.map((value) => ({ value, label: t(`question.code.${value}`) }))}
        value={code}
        onChange={setCode}
        error={form.errorOf('code')}
      />
      <FewWords
        id="ask-text"
        optional={!needsWords(code)}
        value={text}
        onChange={setText}
        error={form.errorOf('text')}
      />
    </ActionFrame>
  );
}
