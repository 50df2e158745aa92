import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { FieldError } from '@/shared/forms/field-error';
import { calendarDay, describeDate } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { useAddAbsence, useRemoveAbsence } from '../../care-queries';
import { ABSENCE_REASONS } from './model';
import type { Agenda } from './model';
import { SmallForm, Typed } from './small-form';
import { TakeOverField } from './take-over-field';
import type { TakeOverChoice } from './take-over-field';
import classes from './care.module.css';

interface AbsencesProps {
  readonly id: string;
  readonly agenda: Agenda;
}

export function AbsencesSection({ id, agenda }: AbsencesProps) {
  const { t } = useTranslation('network');
  const remove = useRemoveAbsence(id);
  const [added, setAdded] = useState(0);
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
      <AddAbsence
        key={added}
        id={id}
        onDone={() => {
          setAdded(added + 1);
        }}
      />
    </div>
  );
}

function AddAbsence({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
  const { t } = useTranslation('network');
  const add = useAddAbsence(id);
  const [first, setFirst] = useState('');
  const [last, setLast] = useState('');
  const [reason, setReason] = useState<(typeof ABSENCE_REASONS)[number]>('HOLIDAYS');
  const [other, setOther] = useState<TakeOverChoice>();
  const unable =
    add.error instanceof Problem && add.error.errors.some(({ field }) => field === 'takenOverBy');
  const wrong = first === '' || last === '' || last < first || last < calendarDay(new Date());
  return (
    <SmallForm
      wrong={wrong ? t('care.absence.wrong') : undefined}
      submitLabel={t('care.absence.add')}
      sending={add}
      onSubmit={() => {
        add.mutate(
          {
            firstDay: first,
            lastDay: last,
            reason,
            ...(other === undefined ? {} : { takenOverBy: other.id }),
          },
          { onSuccess: onDone },
        );
      }}
    >
      <div className={classes['small']}>
        <Typed type="date" label={t('care.absence.first')} value={first} onTyped={setFirst} />
        <Typed type="date" label={t('care.absence.last')} value={last} onTyped={setLast} />
        <NativeSelect
          label={t('care.absence.reason')}
          value={reason}
          data={ABSENCE_REASONS.map((value) => ({ value, label: t(`care.absence.code.${value}`) }))}
          onChange={({ currentTarget: { value } }) => {
            setReason(ABSENCE_REASONS.find((one) => one === value) ?? 'HOLIDAYS');
          }}
        />
      </div>
      <TakeOverField placeId={id} value={other} onChange={setOther} />
      <FieldError id={`${id}-take-over`}>
        {unable ? t('care.absence.takeOver.refused') : undefined}
      </FieldError>
    </SmallForm>
  );
}
