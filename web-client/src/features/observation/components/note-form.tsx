import { Button } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PROCEDURE_BODIES } from '@/shared/assessment/procedure';
import type { ProcedureBody } from '@/shared/assessment/procedure';
import { CodeChoice } from '@/shared/forms/code-choice';
import { FormFrame } from '@/shared/forms/form-frame';
import { useForm } from '@/shared/forms/use-form';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { HUMANS, STEPS } from '../model';
import type { Human, Observation, Step } from '../model';
import { send, useAct } from '../queries';
import classes from './observation.module.css';

/** Three choices, ten seconds, nobody's name; then ready for the next one. */
export function NoteForm({ territory }: { readonly territory: string }) {
  const [noted, setNoted] = useState<Observation>();
  const [round, setRound] = useState(0);
  return (
    <>
      <Noted territory={territory} noted={noted} />
      <Panel>
        <Choices
          key={round}
          territory={territory}
          onNoted={(observation) => {
            setNoted(observation);
            setRound((before) => before + 1);
          }}
        />
      </Panel>
    </>
  );
}

interface ChoicesProps {
  readonly territory: string;
  readonly onNoted: (observation: Observation) => void;
}

function Choices({ territory, onNoted }: ChoicesProps) {
  const { t } = useTranslation('observation');
  const id = useId();
  // The same for a retry: noted twice it counts once. At random, so that nothing can be read from it.
  const [key] = useState(() => crypto.randomUUID());
  const [body, setBody] = useState<ProcedureBody>();
  const [step, setStep] = useState<Step>();
  const [human, setHuman] = useState<Human>('NOT_TRIED');
  const note = useAct(send.note);
  const form = useForm(id, {
    body: { ok: body !== undefined, message: t('note.fault.body') },
    step: { ok: step !== undefined, message: t('note.fault.step') },
  });
  const submit = () =>
    form.submit(async () => {
      if (body === undefined || step === undefined) return;
      const observation = { id: key, body, step, human };
      await note.mutateAsync({ territory, observation });
      onNoted(observation);
    });
  return (
    <FormFrame {...form} submitLabel={t('note.submit')} onSubmit={() => void submit()}>
      <CodeChoice
        id={`${id}-body`}
        legend={t('note.bodyLegend')}
        columns={2}
        options={PROCEDURE_BODIES.map((value) => ({ value, label: t(`body.${value}`) }))}
        value={body}
        error={form.errorOf('body')}
        onChange={setBody}
      />
      <CodeChoice
        id={`${id}-step`}
        legend={t('note.stepLegend')}
        columns={2}
        options={STEPS.map((value) => ({ value, label: t(`step.${value}`) }))}
        value={step}
        error={form.errorOf('step')}
        onChange={setStep}
      />
      <CodeChoice
        id={`${id}-human`}
        legend={t('note.humanLegend')}
        columns={2}
        options={HUMANS.map((value) => ({ value, label: t(`human.${value}`) }))}
        value={human}
        onChange={setHuman}
      />
    </FormFrame>
  );
}

/** What was just noted, with the way back, and where to go when nobody answered. */
function Noted({
  territory,
  noted,
}: {
  readonly territory: string;
  readonly noted: Observation | undefined;
}) {
  const { t } = useTranslation('observation');
  const [undone, setUndone] = useState<string>();
  const box = useRef<HTMLDivElement>(null);
  const withdraw = useAct(send.withdraw);
  // On a phone the choices end far below: what was noted comes into view, ready to be taken back.
  useEffect(() => {
    if (noted !== undefined) box.current?.focus();
  }, [noted]);
  const isUndone = noted !== undefined && undone === noted.id;
  const undo = (id: string) => {
    withdraw.mutate(
      { territory, id },
      {
        onSuccess: () => {
          setUndone(id);
          box.current?.focus();
        },
      },
    );
  };
  return (
    <div ref={box} role="status" tabIndex={-1} className={classes['said']}>
      {noted !== undefined && (
        <>
          <p>
            <strong>
              {isUndone
                ? t('note.undone')
                : t('note.noted', { body: t(`body.${noted.body}`), step: t(`step.${noted.step}`) })}
            </strong>
          </p>
          {!isUndone && noted.human === 'NOBODY' && (
            <p>
              <Link to="/territoire/reseau">{t('note.reach')}</Link>
            </p>
          )}
          {withdraw.isError && <ProblemNotice error={withdraw.error} />}
          {!isUndone && (
            <Button
              variant="outline"
              loading={withdraw.isPending}
              onClick={() => {
                undo(noted.id);
              }}
            >
              {t('note.undo')}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
