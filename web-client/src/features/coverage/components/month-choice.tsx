import { NativeSelect, Slider } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarDay, monthName, shortMonth } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { monthMarks, monthsToShow } from '../model';
import { useKeptMonths } from '../queries';
import { USUAL_SETTINGS } from '../view-url';
import type { View } from '../view-url';
import classes from './coverage.module.css';

interface MonthChoiceProps {
  readonly territory: string;
  readonly month: string | undefined;
  readonly onChange: (part: Partial<View>) => void;
}

/** A month by its name, or by sliding from one to the next to see what changes. */
export function MonthChoice({ territory, month, onChange }: MonthChoiceProps) {
  const { t } = useTranslation('coverage');
  const today = calendarDay(new Date());
  const months = monthsToShow(today, useKeptMonths(territory).data ?? []);
  const present = today.slice(0, 7);
  const words = (value: string) =>
    value === present
      ? t('choice.present', { month: monthName(value, locale()) })
      : monthName(value, locale());
  const choose = (chosen: string) => {
    // A month that is over was kept with the usual settings only.
    onChange({
      month: chosen === present ? undefined : chosen,
      ...(chosen < present ? USUAL_SETTINGS : {}),
    });
  };
  return (
    <>
      <NativeSelect
        label={t('choice.month')}
        data={months.map((value) => ({ value, label: words(value) }))}
        value={month ?? present}
        onChange={({ target }) => {
          choose(target.value);
        }}
      />
      {months.length > 1 && (
        <MonthSlider
          months={months}
          present={present}
          month={month ?? present}
          words={words}
          onChoose={choose}
        />
      )}
    </>
  );
}

interface MonthSliderProps {
  readonly months: readonly string[];
  readonly present: string;
  readonly month: string;
  readonly words: (month: string) => string;
  readonly onChoose: (month: string) => void;
}

function MonthSlider({ months, present, month, words, onChoose }: MonthSliderProps) {
  const { t } = useTranslation('coverage');
  // While it is dragged, nothing is asked for.
  const [dragged, setDragged] = useState<number>();
  const wordsAt = (value: number) => words(months[value] ?? present);
  return (
    <div className={classes['slider']}>
      <Slider
        min={0}
        max={months.length - 1}
        step={1}
        value={dragged ?? Math.max(0, months.indexOf(month))}
        onChange={setDragged}
        onChangeEnd={(value) => {
          setDragged(undefined);
          onChoose(months[value] ?? present);
        }}
        label={wordsAt}
        thumbLabel={t('choice.monthSlider')}
        thumbValueText={wordsAt}
        classNames={{ track: classes['track'] ?? '', markLabel: classes['markLabel'] ?? '' }}
        thumbSize={32}
        marks={monthMarks(months, present).map(({ value, named }) => ({
          value,
          ...(named ? { label: shortMonth(months[value] ?? present, locale()) } : {}),
        }))}
      />
    </div>
  );
}
