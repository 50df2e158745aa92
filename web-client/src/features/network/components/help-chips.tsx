import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { KINDS_OF_HELP } from '@/shared/places/place';
import type { KindOfHelp } from '@/shared/places/place';
import classes from './help-chips.module.css';

interface HelpChipsProps {
  readonly value: KindOfHelp | undefined;
  readonly onChange: (kind: KindOfHelp | undefined) => void;
}

/** One help or any, each one tap away: native radios drawn as chips. */
export function HelpChips({ value, onChange }: HelpChipsProps) {
  const { t } = useTranslation('network');
  const name = useId();
  return (
    <fieldset>
      <legend className={classes['legend']}>{t('search.help')}</legend>
      <div className={classes['chips']}>
        {[undefined, ...KINDS_OF_HELP].map((kind) => (
          <label key={kind ?? 'any'} className={classes['chip']}>
            <input
              type="radio"
              name={name}
              checked={value === kind}
              onChange={() => {
                onChange(kind);
              }}
            />
            <span>{kind === undefined ? t('search.anyHelp') : t(`orientationType.${kind}.short`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
