import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeChoice } from '@/shared/forms/code-choice';
import { useAnswerQuestion } from '../../facts';
import { ActionFrame } from '../receiver-actions/action-frame';
import type { FormProps } from '../receiver-actions/form-props';
import { useActionForm } from '../receiver-actions/use-action-form';
import { FewWords } from './few-words';
import { LONGEST_WORDS, answersTo } from './model';
import type { Question, QuestionAnswer } from './model';

interface AnswerFormProps extends FormProps {
  readonly question: Question;
}

export function AnswerForm({ question, referral, possible, onDone, onCancel }: AnswerFormProps) {
  const { t } = useTranslation('referral');
  const send = useAnswerQuestion(referral.id, question.id);
  const [answer, setAnswer] = useState<QuestionAnswer>();
  const [text, setText] = useState('');
  const words = text.trim();
  const inWords = answer === 'IN_WORDS';
  const form = useActionForm(
    {
      answer: { ok: answer !== undefined, message: t('question.form.whichError') },
      text: {
        ok: !inWords || (words !== '' && words.length <= LONGEST_WORDS),
        message: t('question.form.wordsError'),
      },
    },
    (field) => `answer-${field}`,
  );

  const give = async () => {
    if (answer === undefined) return;
    await send.mutateAsync({ answer, ...(inWords ? { text: words } : {}) });
    onDone(t('question.form.answered'));
  };

  return (
    <ActionFrame
      {...form}
      title={t('question.form.answerTitle')}
      intro={t(`question.code.${question.code}`)}
      submitLabel={t('question.form.answerSubmit')}
      onSubmit={() => void form.submit(give)}
      onCancel={onCancel}
      referral={referral}
      possible={possible || form.busy}
    >
      <CodeChoice
        id="answer-answer"
        legend={t('question.form.which')}
        options={answersTo(question.code).map((value) => ({
          value,
          label: t(`question.answerCode.${value}`),
        }))}
        value={answer}
        onChange={setAnswer}
        error={form.errorOf('answer')}
      />
      {inWords && <FewWords id="answer-text" value={text} onChange={setText} error={form.errorOf('text')} />}
    </ActionFrame>
  );
}
