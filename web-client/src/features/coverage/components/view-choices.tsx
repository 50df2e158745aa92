import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarDay, monthName } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { CATCHMENTS, ESTIMATES, HELPS, LAYERS, METHODS, MODES, isPast, monthsToShow } from '../model';
import { useKeptMonths } from '../queries';
import { USUAL_SETTINGS, isUsual } from '../view-url';
import type { View } from '../view-url';
import classes from './coverage.module.css';

interface ViewChoicesProps {
  readonly territory: string;
  readonly view: View;
  readonly onChange: (part: Partial<View>) => void;
}

/** What the map shows; the settings of the reckoning are folded away, and open where they are not the usual ones. */
export function ViewChoices({ territory, view, onChange }: ViewChoicesProps) {
  const past = isPast(view, calendarDay(new Date()));
  const { t } = useTranslation('coverage');
  const [openAtFirst] = useState(() => !isUsual(view));
  const layers = LAYERS.map((value) => ({ value, label: t(`layer.${value}.name`) }));
  return (
    <div data-print="hide">
      <div className={classes['choices']}>
        <Choice
          label={t('choice.help')}
          data={HELPS.map((value) => ({ value, label: t(`orientationType.${value}.short`) }))}
          value={view.help}
          onChoose={(help) => {
            onChange({ help });
          }}
        />
        <Choice
          label={t('choice.layer')}
          data={layers}
          value={view.layer}
          onChoose={(layer) => {
            onChange({ layer, ...(view.beside === layer ? { beside: undefined } : {}) });
          }}
        />
        <Choice
          label={t('choice.beside')}
          data={[
            { value: '', label: t('choice.alone') },
            ...layers.filter(({ value }) => value !== view.layer),
          ]}
          value={view.beside ?? ''}
          onChoose={(beside) => {
            onChange({ beside: beside === '' ? undefined : beside });
          }}
        />
        <MonthChoice territory={territory} month={view.month} onChange={onChange} />
      </div>
      {past && <p>{t('choice.past')}</p>}
      <details className={classes['settings']} open={openAtFirst} hidden={past}>
        <summary>{t('settings.title')}</summary>
        <div className={classes['choices']}>
          <Choice
            label={t('settings.catchment')}
            data={CATCHMENTS.map((value) => ({ value, label: t(`settings.${value}`) }))}
            value={view.catchment}
            onChoose={(catchment) => {
              onChange({ catchment });
            }}
          />
          <Choice
            label={t('settings.mode')}
            data={MODES.map((value) => ({ value, label: t(`settings.${value}`) }))}
            value={view.mode}
            onChoose={(mode) => {
              onChange({ mode });
            }}
          />
          <Choice
            label={t('settings.estimates')}
            data={ESTIMATES.map((value) => ({ value, label: t(`settings.${value}`) }))}
            value={view.estimates}
            onChoose={(estimates) => {
              onChange({ estimates });
            }}
          />
          <Choice
            label={t('settings.method')}
            data={METHODS.map((value) => ({ value, label: t(`settings.${value}`) }))}
            value={view.method}
            onChoose={(method) => {
              onChange({ method });
            }}
          />
        </div>
      </details>
    </div>
  );
}

function MonthChoice({
  territory,
  month,
  onChange,
}: {
  territory: string;
  month: string | undefined;
  onChange: ViewChoicesProps['onChange'];
}) {
  const { t } = useTranslation('coverage');
  const today = calendarDay(new Date());
  const months = monthsToShow(today, useKeptMonths(territory).data ?? []);
  const present = today.slice(0, 7);
  return (
    <Choice
      label={t('choice.month')}
      data={months.map((value) => ({
        value,
        label:
          value === present
            ? t('choice.present', { month: monthName(value, locale()) })
            : monthName(value, locale()),
      }))}
      value={month ?? present}
      onChoose={(chosen) => {
        // A month that is over was kept with the usual settings only.
        onChange({
          month: chosen === present ? undefined : chosen,
          ...(chosen < present ? USUAL_SETTINGS : {}),
        });
      }}
    />
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly data: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

function Choice<T extends string>({ label, data, value, onChoose }: ChoiceProps<T>) {
  return (
    <NativeSelect
      label={label}
      data={data.map((one) => ({ ...one }))}
      value={value}
      onChange={({ target }) => {
        const chosen = data.find((one) => one.value === target.value);
        if (chosen !== undefined) onChoose(chosen.value);
      }}
    />
  );
}
