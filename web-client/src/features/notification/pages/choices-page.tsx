import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RadioLines } from '@/shared/forms/radio-lines';
import { PageTitle } from '@/shared/ui/page-title';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { StateCard } from '@/shared/ui/state-card';
import classes from '../components/notification.module.css';
import { MAIL_CHOICES, SUBJECTS } from '../model';
import type { Choices } from '../model';
import { useChoices, useKeepChoices } from '../queries';

/** What also comes by mail, subject by subject; kept at once. */
export function ChoicesPage() {
  const { t } = useTranslation('notification');
  const choices = useChoices();
  return (
    <>
      <PageTitle title={t('choices.title')} lead={t('choices.lead')} />
      <div className={classes['page']}>
        <StateCard query={choices} lines={8}>
          {(kept) => <Subjects kept={kept} />}
        </StateCard>
        <p>
          <Link to="/avis" className={classes['link'] ?? ''}>
            {t('choices.back')}
          </Link>
        </p>
      </div>
    </>
  );
}

/** What was just chosen stays chosen, kept or not: a refusal offers to try again. */
function Subjects({ kept }: { readonly kept: Choices }) {
  const { t } = useTranslation('notification');
  const keep = useKeepChoices();
  const [shown, setShown] = useState(kept);
  const [said, setSaid] = useState('');

  const send = (choices: Choices, done: string) => {
    setSaid(t('choices.saving'));
    keep.mutate(choices, {
      onSuccess: () => {
        setSaid(done);
      },
      onError: () => {
        setSaid('');
      },
    });
  };
  return (
    <div className={classes['choices']}>
      {keep.isError && (
        <ProblemNotice
          error={keep.error}
          onRetry={() => {
            send(shown, t('choices.keptShort'));
          }}
        >
          <p>{t('choices.notKept')}</p>
        </ProblemNotice>
      )}
      {SUBJECTS.map((subject) => (
        <RadioLines
          key={subject}
          legend={t(`choices.subject.${subject}`)}
          hint={t(`choices.about.${subject}`)}
          lines={MAIL_CHOICES.map((value) => ({ value, label: t(`choices.mail.${value}`) }))}
          value={shown[subject]}
          onChange={(choice) => {
            const next = { ...shown, [subject]: choice };
            setShown(next);
            send(
              next,
              t('choices.kept', {
                subject: t(`choices.subject.${subject}`),
                choice: t(`choices.mail.${choice}`),
              }),
            );
          }}
        />
      ))}
      <p role="status" className={classes['status']}>
        {said}
      </p>
    </div>
  );
}
