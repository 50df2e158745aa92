import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useNavigate } from 'react-router';
import { Problem } from '@/api/problem';
import { CodeChoice } from '@/shared/forms/code-choice';
import { ErrorSummary } from '@/shared/forms/error-summary';
import { calendarDay } from '@/shared/i18n/dates';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { LONGEST_WORDS } from '../../components/questions/model';
import { SofterWords } from '../../components/questions/softer-words';
import { SlotField } from '../../components/receiver-actions/slot-field';
import { AnotherPlace } from './another-place';
import { useFlow } from './flow-memory';
import type { Flow } from './flow-memory';
import {
  AGREEMENTS,
  CONTACT_CHANNELS,
  isDirect,
  refusedFields,
  sendRequest,
  toCorrectAboutPerson,
} from './person-model';
import type { Draft } from './model';
import type { PersonField, TypedPerson } from './person-model';
import { prepare } from './sending';
import { StepHeader } from './step-header';
import { TextField } from './text-field';
import { WordsToReceive } from './words-to-receive';
import classes from './new-referral.module.css';

interface PersonStepProps {
  readonly team: string;
  readonly draft: Draft;
}

/** Step 3, first half: how the place reaches the person, and the person's agreement for this very place. */
export function PersonStep({ team, draft }: PersonStepProps) {
  const [flow, change] = useFlow(team, draft.id);
  // Nothing about the person is ever stored before it is sent: after a reload, one chooses the place again.
  if (flow.place === undefined) return <Navigate to={`/mettre-en-relation/${draft.id}`} replace />;
  return <PersonForm team={team} draft={draft} place={flow.place} flow={flow} change={change} />;
}

interface PersonFormProps extends PersonStepProps {
  readonly place: NonNullable<Flow['place']>;
  readonly flow: Flow;
  readonly change: ReturnType<typeof useFlow>[1];
}

function PersonForm({ team, draft, place, flow, change }: PersonFormProps) {
  const { t } = useTranslation(['referral', 'shared']);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { person, refusal } = flow;
  const preparing = useMutation({
    mutationFn: (request: Parameters<typeof prepare>[4]) => prepare(queries, team, draft, place, request),
    gcTime: 0,
  });
  // A refusal may have come after this page was left: one finds it on coming back.
  const [attempts, setAttempts] = useState(refusal === undefined ? 0 : 1);
  const refused = refusal instanceof Problem ? refusedFields(refusal.errors) : [];
  const direct = isDirect(person.contactChannel);
  const today = calendarDay(new Date());
  const toCorrect = attempts === 0 ? [] : [...new Set([...toCorrectAboutPerson(person, today), ...refused])];
  const message = (field: PersonField) =>
    refused.includes(field) && field === 'contact'
      ? t(
          person.contactChannel === 'EMAIL'
            ? 'newReferral.person.refusedEmail'
            : 'newReferral.person.refusedPhone',
        )
      : t(`newReferral.person.toCorrect.${field}`);
  const errorOf = (field: PersonField) => (toCorrect.includes(field) ? message(field) : undefined);

  const set = (part: Partial<TypedPerson>) => {
    change({ person: { ...person, ...part }, refusal: undefined });
  };

  const goOn = async () => {
    setAttempts(attempts + 1);
    const request = sendRequest(person, place);
    if (request === undefined || toCorrectAboutPerson(person, today).length > 0) return;
    const id = await preparing.mutateAsync(request).catch(() => undefined);
    if (id === undefined) setAttempts(attempts + 2);
    else await navigate(`/mettre-en-relation/${id}/relire`);
  };

  return (
    <>
      <StepHeader step={2} title={t('newReferral.person.title')} lead={t('newReferral.person.lead')} />
      <form
        noValidate
        className={classes['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void goOn();
        }}
      >
        <ErrorSummary
          attempt={attempts}
          errors={toCorrect.map((field) => ({ fieldId: field, message: message(field) }))}
        />
        <Panel tone="quiet">
          <div className={classes['chosen']}>
            <p>
              {t('newReferral.person.chosen')} <strong>{place.name}</strong>, {place.communeName}
            </p>
            <Link to={`/mettre-en-relation/${draft.id}`}>{t('newReferral.person.changePlace')}</Link>
          </div>
        </Panel>
        <CodeChoice
          id="contact-channel"
          legend={t('newReferral.person.channel')}
          options={CONTACT_CHANNELS.map((value) => ({
            value,
            label: t(`codes.contactChannel.${value}`),
            description: t(`newReferral.person.channelHelp.${value}`),
          }))}
          columns={2}
          value={person.contactChannel}
          error={errorOf('contact-channel')}
          onChange={(contactChannel) => {
            set({ contactChannel });
          }}
        />
        <div className={classes['group']}>
          <TextField
            id="call-name"
            label={t(direct ? 'newReferral.person.callName' : 'newReferral.person.callNameOptional')}
            hint={t(direct ? 'newReferral.person.callNameHint' : 'newReferral.person.callNameOwnHint')}
            maxLength={40}
            value={person.callName}
            error={errorOf('call-name')}
            onChange={(callName) => {
              set({ callName });
            }}
          />
          {direct && (
            <TextField
              id="contact"
              type={person.contactChannel === 'EMAIL' ? 'email' : 'tel'}
              label={t(
                person.contactChannel === 'EMAIL' ? 'newReferral.person.email' : 'newReferral.person.phone',
              )}
              hint={t('newReferral.person.contactHint')}
              maxLength={120}
              value={person.contact}
              error={errorOf('contact')}
              onChange={(contact) => {
                set({ contact });
              }}
            />
          )}
          <TextField
            id="birth-year"
            label={t('newReferral.person.birthYear')}
            hint={t('newReferral.person.birthYearHint')}
            inputMode="numeric"
            maxLength={4}
            narrow
            value={person.birthYear}
            error={errorOf('birth-year')}
            onChange={(birthYear) => {
              set({ birthYear });
            }}
          />
        </div>
        <WordsToReceive
          cameTo={flow.need.profileWords}
          agreed={person.agreedWords}
          onAgreed={(agreedWords) => {
            set({ agreedWords });
          }}
        />
        {place.boundBySecrecy && (
          <div>
            <TextField
              id="note"
              label={t('newReferral.person.note')}
              hint={t('newReferral.person.noteHint')}
              maxLength={LONGEST_WORDS}
              value={person.note}
              error={errorOf('note')}
              onChange={(note) => {
                set({ note });
              }}
            />
            <SofterWords
              value={person.note}
              onChange={(note) => {
                set({ note });
              }}
            />
          </div>
        )}
        <CodeChoice
          id="agreement-how"
          legend={t('newReferral.person.agreement', { place: place.name })}
          hint={t('newReferral.person.agreementHint')}
          options={AGREEMENTS.map((value) => ({ value, label: t(`codes.agreementHow.${value}`) }))}
          value={person.agreementHow}
          error={errorOf('agreement-how')}
          onChange={(agreementHow) => {
            set({ agreementHow });
          }}
        />
        <TextField
          id="agreement-on"
          type="date"
          label={t('newReferral.person.agreementOn')}
          narrow
          max={today}
          value={person.agreementOn}
          error={errorOf('agreement-on')}
          onChange={(agreementOn) => {
            set({ agreementOn });
          }}
        />
        <SlotField
          id="appointment"
          legend={t('newReferral.person.appointment')}
          hint={t('newReferral.person.appointmentHint')}
          day={person.appointmentDay}
          onDay={(appointmentDay) => {
            set({ appointmentDay });
          }}
          time={person.appointmentTime}
          onTime={(appointmentTime) => {
            set({ appointmentTime });
          }}
          error={errorOf('appointment-day')}
        />
        {refusal !== undefined && toCorrect.length === 0 && (
          <ProblemNotice error={refusal} onRetry={() => void goOn()}>
            <AnotherPlace draftId={draft.id} refusal={refusal} />
          </ProblemNotice>
        )}
        <div className={classes['actions']}>
          <Button type="submit" loading={preparing.isPending}>
            {t('newReferral.person.goOn')}
          </Button>
          <p className={classes['aside']}>{t('newReferral.person.notSentYet')}</p>
        </div>
      </form>
    </>
  );
}
