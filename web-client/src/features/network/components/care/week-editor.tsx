import { Button, Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId } from './card-fields';
import type { CardDraft } from './use-card-editor';
import { DAYS, emptyWeek, likeMonday, readWeek, withStretch, writeWeek } from './week-hours';
import type { Week } from './week-hours';
import classes from './care.module.css';

/** Hours as a week of mornings and afternoons; by hand where they say more than that. */
export function WeekEditor({ editor }: { readonly editor: CardDraft }) {
  const { t } = useTranslation('network');
  const { form } = editor;
  const hours = form.texts.openingHours;
  const [typed, setTyped] = useState<{ week: Week; hours: string }>();
  const readable = hours === '' ? emptyWeek() : readWeek(hours);
  // An unfinished stretch is in no text yet: the week as typed stands while it still means the same.
  const week = typed?.hours === hours ? typed.week : readable;
  const [byHand, setByHand] = useState(week === undefined);
  const write = (text: string) => {
    editor.change({ ...form, texts: { ...form.texts, openingHours: text } });
  };
  const setWeek = (changed: Week) => {
    const text = writeWeek(changed);
    setTyped({ week: changed, hours: text });
    write(text);
  };
  const error = editor.errors.has('openingHours') ? t('care.error.openingHours') : undefined;
  const kept = editor.repairs.get('openingHours');
  if (byHand || week === undefined) {
    return (
      <div className={classes['stack']}>
        {week === undefined && <p>{t('care.hours.tooRich')}</p>}
        <Textarea
          id={fieldId('openingHours')}
          label={t('care.field.openingHours')}
          description={kept === undefined ? t('care.hint.expert') : t('care.edit.repaired', { kept })}
          error={error}
          value={hours}
          rows={2}
          spellCheck={false}
          onChange={({ currentTarget: { value } }) => {
            write(value);
          }}
          onBlur={() => {
            editor.check('openingHours');
          }}
        />
        {week !== undefined && (
          <div>
            <Button
              variant="subtle"
              onClick={() => {
                setByHand(false);
              }}
            >
              {t('care.hours.week')}
            </Button>
          </div>
        )}
      </div>
    );
  }
  return (
    <div id={fieldId('openingHours')} className={classes['stack']}>
      {error !== undefined && (
        <p role="alert" className={classes['strong']}>
          {error}
        </p>
      )}
      <WeekTable
        week={week}
        onChange={setWeek}
        onLeave={() => {
          editor.check('openingHours');
        }}
      />
      <Checkbox
        label={t('care.hours.holidays')}
        checked={week.closedOnHolidays}
        onChange={({ currentTarget: { checked } }) => {
          setWeek({ ...week, closedOnHolidays: checked });
        }}
      />
      <div className={classes['badges']}>
        <Button
          variant="outline"
          onClick={() => {
            setWeek(likeMonday(week));
          }}
        >
          {t('care.hours.likeMonday')}
        </Button>
        <Button
          variant="subtle"
          onClick={() => {
            setByHand(true);
          }}
        >
          {t('care.hours.expert')}
        </Button>
      </div>
    </div>
  );
}

interface WeekTableProps {
  readonly week: Week;
  readonly onChange: (week: Week) => void;
  readonly onLeave: () => void;
}

function WeekTable({ week, onChange, onLeave }: WeekTableProps) {
  const { t } = useTranslation('network');
  const parts = [t('care.hours.morning'), t('care.hours.afternoon')] as const;
  return (
    <table className={classes['week']}>
      <caption className={classes['quiet']}>{t('care.hours.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('care.hours.dayHeader')}</th>
          {parts.map((part) => (
            <th key={part} scope="col">
              {part}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {DAYS.map((day) => (
          <tr key={day}>
            <th scope="row">{t(`care.hours.day.${day}`)}</th>
            {([0, 1] as const).map((index) => (
              <td key={index}>
                <span className={classes['pair']}>
                  {(['from', 'to'] as const).map((end) => (
                    <input
                      key={end}
                      type="time"
                      aria-label={t(`care.hours.${end}`, {
                        day: t(`care.hours.day.${day}`),
                        part: parts[index],
                      })}
                      value={week.days[day][index]?.[end] ?? ''}
                      onChange={({ target: { value } }) => {
                        onChange(withStretch(week, day, index, { [end]: value }));
                      }}
                      onBlur={onLeave}
                    />
                  ))}
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
