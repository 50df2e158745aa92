import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarDay } from '@/shared/i18n/dates';
import { CATCHMENTS, ESTIMATES, HELPS, LAYERS, METHODS, MODES, OBSERVED, isObserved, isPast } from '../model';
import type { AnyLayer } from '../model';
import { quarterOf } from '@/shared/published/quarter';
import { usePublishedQuarters } from '@/shared/published/queries';
import { useObservedWords } from '../use-observed-words';
import { isUsual } from '../view-url';
import type { View } from '../view-url';
import { MonthChoice } from './month-choice';
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
  const layers = (but?: AnyLayer) => [
    {
      group: t('choice.estimated'),
      items: LAYERS.filter((value) => value !== but).map((value) => ({
        value,
        label: t(`layer.${value}.name`),
      })),
    },
    {
      group: t('choice.observed'),
      items: OBSERVED.filter((value) => value !== but).map((value) => ({
        value,
        label: t(`observed.layer.${value}.name`),
      })),
    },
  ];
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
        <NativeSelect
          label={t('choice.layer')}
          data={layers()}
          value={view.layer}
          onChange={({ target }) => {
            const layer = layerIn(target.value) ?? view.layer;
            onChange({ layer, ...(view.beside === layer ? { beside: undefined } : {}) });
          }}
        />
        <NativeSelect
          label={t('choice.beside')}
          data={[{ value: '', label: t('choice.alone') }, ...layers(view.layer)]}
          value={view.beside ?? ''}
          onChange={({ target }) => {
            onChange({ beside: layerIn(target.value) });
          }}
        />
        {[view.layer, view.beside].some((one) => one !== undefined && isObserved(one)) && (
          <QuarterChoice territory={territory} quarter={view.quarter} onChange={onChange} />
        )}
      </div>
      <div className={classes['months']}>
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

function layerIn(value: string): AnyLayer | undefined {
  return [...LAYERS, ...OBSERVED].find((layer) => layer === value);
}

interface QuarterChoiceProps {
  readonly territory: string;
  readonly quarter: string | undefined;
  readonly onChange: ViewChoicesProps['onChange'];
}

/** Of what was published; nothing to choose before the first quarter is. */
function QuarterChoice({ territory, quarter, onChange }: QuarterChoiceProps) {
  const { t } = useTranslation('coverage');
  const words = useObservedWords();
  const published = usePublishedQuarters(territory).data ?? [];
  const chosen = quarterOf(quarter, published);
  if (chosen === undefined) return null;
  return (
    <NativeSelect
      label={t('choice.quarter')}
      data={published.map((one) => ({ value: one.quarter, label: words.quarter(one.quarter) }))}
      value={chosen.quarter}
      onChange={({ target }) => {
        onChange({ quarter: target.value === published[0]?.quarter ? undefined : target.value });
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
