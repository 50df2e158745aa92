import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarDay, describeDate } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { FieldError } from '@/shared/forms/field-error';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { useAddAbsence, useRemoveAbsence } from '../../care-queries';
import { ABSENCE_REASONS } from './model';
import type { Agenda } from './model';
import classes from './care.module.css';

interface AbsencesProps {
  readonly id: string;
  readonly agenda: Agenda;
}

export function AbsencesSection({ id, agenda }: AbsencesProps) {
  const { t } = useTranslation('network');
  const remove = useRemoveAbsence(id);
  const now = new Date();
  const day = (iso: string) => describeDate(iso, now, locale()).day;
  return (
    <div className={classes['stack']}>
      {agenda.absences.length === 0 ? (
        <p>{t('care.absence.none')}</p>
      ) : (
        <ul className={classes['lines']} role="list">
          {agenda.absences.map((absence) => {
            const line = t('care.absence.line', {
              first: day(absence.firstDay),
              last: day(absence.lastDay),
              reason: t(`care.absence.code.${absence.reason}`),
            });
            return (
              <li key={absence.id} className={classes['line']}>
                <span>
                  {line}
                  {absence.takenOverByName !== undefined && (
                    <> {t('care.absence.takenOver', { name: absence.takenOverByName })}</>
                  )}
                </span>
                <Button
                  variant="subtle"
                  aria-label={t('care.mine.nameOf', { action: t('care.absence.remove'), name: line })}
                  onClick={() => {
                    remove.mutate(absence.id);
                  }}
                >
                  {t('care.absence.remove')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {remove.isError && <ProblemNotice error={remove.error} />}
      <AddAbsence id={id} />
    </div>
  );
}

function AddAbsence({ id }: { readonly id: string }) {
  const { t } = useTranslation('network');
  const add = useAddAbsence(id);
  const [first, setFirst] = useState('');
  const [last, setLast] = useState('');
  const [reason, setReason] = useState<(typeof ABSENCE_REASONS)[number]>('HOLIDAYS');
  const [tried, setTried] = useState(false);
  const wrong = first === '' || last === '' || last < first || last < calendarDay(new Date());
  return (
    <form
      className={classes['stack']}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (wrong) return;
        add.mutate(
          { firstDay: first, lastDay: last, reason },
          {
            onSuccess: () => {
              setFirst('');
              setLast('');
              setTried(false);
            },
          },
        );
      }}
    >
      <FieldError id="absence-error">{tried && wrong ? t('care.absence.wrong') : undefined}</FieldError>
      <div className={classes['small']}>
        <TextInput
          type="date"
          label={t('care.absence.first')}
          value={first}
          onChange={({ currentTarget: { value } }) => {
            setFirst(value);
          }}
        />
        <TextInput
          type="date"
          label={t('care.absence.last')}
          value={last}
          onChange={({ currentTarget: { value } }) => {
            setLast(value);
          }}
        />
        <NativeSelect
          label={t('care.absence.reason')}
          value={reason}
          data={ABSENCE_REASONS.map((value) => ({ value, label: t(`care.absence.code.${value}`) }))}
          onChange={({ currentTarget: { value } }) => {
            setReason(ABSENCE_REASONS.find((one) => one === value) ?? 'HOLIDAYS');
          }}
        />
        <Button type="submit" variant="outline" loading={add.isPending}>
          {t('care.absence.add')}
        </Button>
      </div>
      {add.isError && <ProblemNotice error={add.error} />}
    </form>
  );
}
