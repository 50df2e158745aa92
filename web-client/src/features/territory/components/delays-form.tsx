import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { ErrorSummary } from '@/shared/forms/error-summary';
import { useAnnounce } from '@/shared/ui/announcer';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { DELAYS, STAGES, USUAL, faultsOf, requestOf, typedOf } from '../delays-model';
import type { Delays, Field } from '../delays-model';
import { useChangeDelays } from '../delays-queries';
import { DelayField } from './delay-field';
import classes from './territories.module.css';

interface DelaysFormProps {
  readonly territory: string;
  /** What holds now; what is typed stays when it changes. */
  readonly delays: Delays;
  readonly etag: string;
}

export function DelaysForm({ territory, delays, etag }: DelaysFormProps) {
  const { t } = useTranslation('territory');
  const id = useId();
  const announce = useAnnounce();
  const change = useChangeDelays(territory);
  const [typed, setTyped] = useState(() => typedOf(delays));
  const [attempt, setAttempt] = useState(0);
  const [said, setSaid] = useState('');

  const faults = faultsOf(typed);
  const refused = new Set(
    change.error instanceof Problem ? change.error.errors.map(({ field }) => field) : [],
  );
  const errorOf = (field: Field): string | undefined => {
    if (attempt === 0) return undefined;
    const fault = faults.get(field);
    if (fault === undefined) return refused.has(field) ? t('delays.fault.refused') : undefined;
    return fault.kind === 'bounds'
      ? t('delays.fault.bounds', { least: String(fault.least), most: String(fault.most) })
      : t(`delays.fault.${fault.kind}`, { earlier: String(fault.earlier) });
  };
  const errors = STAGES.flatMap((stage) =>
    DELAYS[stage].flatMap(({ field }) => {
      const message = errorOf(field);
      return message === undefined
        ? []
        : [{ fieldId: `${id}-${field}`, message: `${t(`delays.field.${field}`)} : ${message}` }];
    }),
  );
  const stale = change.error instanceof Problem && change.error.status === 412;

  const say = (words: string) => {
    setSaid(words);
    announce(words);
  };
  const save = () => {
    setAttempt((before) => before + 1);
    setSaid('');
    change.reset();
    if (faults.size > 0) return;
    change.mutate(
      { asked: requestOf(typed), etag },
      {
        onSuccess: () => {
          say(t('delays.saved'));
        },
      },
    );
  };

  return (
    <form
      noValidate
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (!change.isPending) save();
      }}
    >
      <div className={classes['outcome']}>
        <p>{t(delays.chosen ? 'delays.chosen' : 'delays.usual')}</p>
        <p>{t('delays.underWay')}</p>
        <p className={classes['hint']}>{t('delays.workingDays')}</p>
      </div>
      <ErrorSummary errors={errors} attempt={attempt} />
      {stale && (
        <div role="alert" className={classes['outcome']}>
          <p>
            <strong>{t('delays.stale.title')}</strong>
          </p>
          <p>{t('delays.stale.advice')}</p>
        </div>
      )}
      {change.isError && !stale && errors.length === 0 && <ProblemNotice error={change.error} />}
      {STAGES.map((stage) => (
        <fieldset key={stage} className={classes['group']}>
          <legend>{t(`delays.stage.${stage}`)}</legend>
          {DELAYS[stage].map((delay) => (
            <DelayField
              key={delay.field}
              id={`${id}-${delay.field}`}
              delay={delay}
              now={delays[delay.field]}
              value={typed[delay.field]}
              error={errorOf(delay.field)}
              onTyped={(value) => {
                setSaid('');
                setTyped((before) => ({ ...before, [delay.field]: value }));
              }}
            />
          ))}
        </fieldset>
      ))}
      <div className={classes['send']}>
        <div className={classes['verbs']}>
          <Button type="submit" loading={change.isPending}>
            {t('delays.save')}
          </Button>
          <Button
            variant="subtle"
            disabled={change.isPending}
            onClick={() => {
              setTyped(USUAL);
              say(t('delays.proposed'));
            }}
          >
            {t('delays.propose')}
          </Button>
        </div>
        {said !== '' && <p>{said}</p>}
      </div>
    </form>
  );
}
