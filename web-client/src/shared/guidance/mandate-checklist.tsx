import { Checkbox } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { SourcesList } from './sources-list';
import classes from './guidance.module.css';

export const MANDATE_ITEMS = ['scope', 'duration', 'signature', 'password', 'proof'] as const;
export const MANDATE_SOURCES = ['cnilSocial', 'aidantsConnect', 'dataProtectionAct'] as const;
export const MANDATE_CHECKED_ON = '2026-11-22';

/**
 * What to verify before acting on somebody's behalf. It holds nobody up: the ticks are a memory aid, sent nowhere and
 * gone with the page. Its words load by themselves; a screen that must work offline asks for `guidance` beforehand.
 */
export function MandateChecklist() {
  const { t } = useTranslation('guidance');
  const list = useId();
  const way = useId();
  return (
    <div className={classes['text']}>
      <p className={classes['answer']}>{t('mandate.answer')}</p>
      <p id={list} className={classes['label']}>
        {t('mandate.list')}
      </p>
      <ul aria-labelledby={list} className={classes['ticks']} role="list">
        {MANDATE_ITEMS.map((item) => (
          <li key={item}>
            <Checkbox label={t(`mandate.item.${item}`)} size="md" />
          </li>
        ))}
      </ul>
      <p className={classes['note']}>{t('mandate.unkept')}</p>
      <p id={way} className={classes['label']}>
        {t('mandate.way.title')}
      </p>
      <ul aria-labelledby={way} className={classes['points']}>
        <li>{t('mandate.way.aidantsConnect')}</li>
        <li>{t('mandate.way.own')}</li>
      </ul>
      <p>{t('mandate.later')}</p>
      <SourcesList sources={MANDATE_SOURCES} checkedOn={MANDATE_CHECKED_ON} />
    </div>
  );
}
