import { Button, NativeSelect, TextInput } from '@mantine/core';
import IconAdjustments from '@tabler/icons-react/dist/esm/icons/IconAdjustmentsHorizontal.mjs';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { locale } from '@/shared/i18n/i18n';
import { ACCESSES, MINUTES, OPENINGS, USUAL_FILTERS } from '@/shared/places/place';
import type { PlaceFilters as Filters } from '@/shared/places/place';
import { LANGUAGES, VOCABULARY } from '@/shared/places/vocabulary';
import { useSessionIfAny } from '@/shared/session/session';
import { countOf } from '../model';
import { FiltersInForce } from './filters-in-force';
import classes from './place-filters.module.css';

interface PlaceFiltersProps {
  readonly filters: Filters;
  readonly onFilters: (filters: Filters) => void;
}

/** How far and by what stay in sight; the rest waits behind one button that says how many are on. */
export function PlaceFilters({ filters, onFilters }: PlaceFiltersProps) {
  const { t } = useTranslation('network');
  const [shown, setShown] = useState(false);
  const panel = useId();
  const count = countOf(filters);
  const change = (part: Partial<Filters>) => {
    onFilters({ ...filters, ...part });
  };
  return (
    <div role="group" aria-label={t('finder.filters')} data-print="hide">
      <div className={classes['line']}>
        <NativeSelect
          label={t('finder.travel')}
          value={filters.withCar ? 'car' : 'foot'}
          data={[
            { value: 'car', label: t('finder.byCar') },
            { value: 'foot', label: t('finder.onFoot') },
          ]}
          onChange={(event) => {
            change({ withCar: event.target.value === 'car' });
          }}
        />
        <NativeSelect
          label={t('finder.time')}
          value={String(filters.minutes)}
          data={MINUTES.map((minutes) => ({
            value: String(minutes),
            label: t('finder.minutes', { count: minutes }),
          }))}
          onChange={(event) => {
            const minutes = MINUTES.find((one) => String(one) === event.target.value);
            if (minutes !== undefined) change({ minutes });
          }}
        />
        <Button
          variant={count > 0 ? 'light' : 'outline'}
          aria-expanded={shown}
          aria-controls={shown ? panel : undefined}
          leftSection={<IconAdjustments size={20} aria-hidden />}
          onClick={() => {
            setShown(!shown);
          }}
        >
          {count === 0 ? t('finder.more') : t('finder.moreOn', { count })}
        </Button>
      </div>
      <FiltersInForce filters={filters} onFilters={onFilters} />
      {shown && (
        <div id={panel} className={classes['panel']}>
          <Panel filters={filters} change={change} />
          {count > 0 && (
            <p>
              <Button
                variant="subtle"
                onClick={() => {
                  onFilters({ ...USUAL_FILTERS, minutes: filters.minutes, withCar: filters.withCar });
                }}
              >
                {t('finder.reset')}
              </Button>
            </p>
          )}
        </div>
      )}
    </div>
  );
}

interface PanelProps {
  readonly filters: Filters;
  readonly change: (part: Partial<Filters>) => void;
}

function Panel({ filters, change }: PanelProps) {
  const { t } = useTranslation('network');
  const languages = new Intl.DisplayNames([locale()], { type: 'language' });
  const member = useSessionIfAny() !== undefined;
  return (
    <>
      <div className={classes['wide']}>
        <NameField
          key={filters.text}
          value={filters.text}
          onChange={(text) => {
            change({ text });
          }}
        />
        <NativeSelect
          label={t('finder.open')}
          value={filters.open ?? ''}
          data={[
            { value: '', label: t('finder.openAny') },
            ...OPENINGS.map((open) => ({ value: open, label: t(`finder.openWhen.${open}`) })),
          ]}
          onChange={(event) => {
            change({ open: OPENINGS.find((open) => open === event.target.value) });
          }}
        />
        <NativeSelect
          label={t('place.languages')}
          value={filters.languages[0] ?? ''}
          data={[
            { value: '', label: t('finder.anyLanguage') },
            ...LANGUAGES.map((code) => ({ value: code, label: languages.of(code) ?? code })),
          ]}
          onChange={(event) => {
            change({ languages: LANGUAGES.filter((code) => code === event.target.value) });
          }}
        />
      </div>
      <Boxes legend={t('finder.practical')}>
        <Box
          checked={filters.free}
          onToggle={() => {
            change({ free: !filters.free });
          }}
        >
          {t('finder.free')}
        </Box>
        <Box
          checked={filters.stepFree}
          onToggle={() => {
            change({ stepFree: !filters.stepFree });
          }}
        >
          {t('finder.stepFree')}
        </Box>
        {member && (
          <Box
            checked={filters.connectedOnly}
            onToggle={() => {
              change({ connectedOnly: !filters.connectedOnly });
            }}
          >
            {t('finder.connectedOnly')}
          </Box>
        )}
      </Boxes>
      <Many
        legend={t('finder.access')}
        values={ACCESSES}
        chosen={filters.access}
        label={(access) => t(`finder.accessMode.${access}`)}
        onChange={(access) => {
          change({ access });
        }}
      />
      <Many
        legend={t('place.equipment')}
        values={VOCABULARY.equipment}
        chosen={filters.equipment}
        label={(code) => t(`place.equipmentCode.${code}`)}
        onChange={(equipment) => {
          change({ equipment });
        }}
      />
      <Many
        french
        legend={t('place.services')}
        values={VOCABULARY.services}
        chosen={filters.services}
        label={String}
        onChange={(services) => {
          change({ services });
        }}
      />
      <Many
        french
        legend={t('place.publics')}
        values={VOCABULARY.publics}
        chosen={filters.publics}
        label={String}
        onChange={(publics) => {
          change({ publics });
        }}
      />
      <Many
        french
        legend={t('place.specialCare')}
        values={VOCABULARY.specialCare}
        chosen={filters.specialCare}
        label={String}
        onChange={(specialCare) => {
          change({ specialCare });
        }}
      />
      <Many
        french
        legend={t('place.programmes')}
        values={VOCABULARY.programmes}
        chosen={filters.programmes}
        label={String}
        onChange={(programmes) => {
          change({ programmes });
        }}
      />
    </>
  );
}

/** Searched when one leaves the field or says so: not at each letter. */
function NameField({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (text: string) => void;
}) {
  const { t } = useTranslation('network');
  const [typed, setTyped] = useState(value);
  const done = () => {
    if (typed.trim() !== value) onChange(typed.trim());
  };
  return (
    <TextInput
      label={t('finder.name')}
      value={typed}
      maxLength={80}
      onChange={(event) => {
        setTyped(event.target.value);
      }}
      onBlur={done}
      onKeyDown={(event) => {
        if (event.key === 'Enter') done();
      }}
    />
  );
}

interface ManyProps<Value extends string> {
  readonly legend: string;
  readonly values: readonly Value[];
  readonly chosen: readonly string[];
  readonly label: (value: Value) => string;
  readonly onChange: (values: readonly Value[]) => void;
  /** The standard's own words. */
  readonly french?: boolean;
}

function Many<Value extends string>({
  legend,
  values,
  chosen,
  label,
  onChange,
  french = false,
}: ManyProps<Value>) {
  return (
    <Boxes legend={legend}>
      {values.map((value) => (
        <Box
          key={value}
          checked={chosen.includes(value)}
          lang={french ? 'fr' : undefined}
          onToggle={() => {
            onChange(values.filter((one) => chosen.includes(one) !== (one === value)));
          }}
        >
          {label(value)}
        </Box>
      ))}
    </Boxes>
  );
}

function Boxes({ legend, children }: { readonly legend: string; readonly children: ReactNode }) {
  return (
    <fieldset className={classes['boxes']}>
      <legend className={classes['legend']}>{legend}</legend>
      <div className={classes['options']}>{children}</div>
    </fieldset>
  );
}

interface BoxProps {
  readonly checked: boolean;
  readonly onToggle: () => void;
  readonly lang?: string | undefined;
  readonly children: string;
}

function Box({ checked, onToggle, lang, children }: BoxProps) {
  return (
    <label className={classes['box']} lang={lang}>
      <input type="checkbox" checked={checked} onChange={onToggle} />
      {children}
    </label>
  );
}
