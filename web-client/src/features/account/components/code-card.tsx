import { Button } from '@mantine/core';
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DateText } from '@/shared/ui/date-text';
import { spoken } from '../model';
import type { Invitation } from '../model';
import classes from './account.module.css';

interface CodeCardProps {
  readonly invitation: Invitation & { readonly code: string };
  readonly onDone: () => void;
}

/** The code, this once: large enough for two to read, spelled for the telephone, printable. */
export function CodeCard({ invitation, onDone }: CodeCardProps) {
  const { t } = useTranslation('account');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className={classes['stack']}>
      <h3 ref={heading} tabIndex={-1}>
        {t('invite.codeTitle', { label: invitation.label })}
      </h3>
      <p data-print="hide">{t('invite.codeOnce')}</p>
      <p className={classes['code']} aria-label={t('invite.codeName')}>
        {invitation.code}
      </p>
      <div>
        <p className={classes['name']}>{t('invite.aloud')}</p>
        <ol className={classes['aloud']}>
          {spoken(invitation.code, (sign, word) => t('invite.like', { sign, word })).map((group) => (
            <li key={group}>{group}</li>
          ))}
        </ol>
      </div>
      <p>{t('invite.howTo')}</p>
      <p>
        {t('invite.until')} <DateText at={invitation.expiresAt} />
      </p>
      <div className={classes['actions']} data-print="hide">
        <Button onClick={onDone}>{t('invite.done')}</Button>
        <Button
          variant="outline"
          leftSection={<IconPrinter size={20} aria-hidden />}
          onClick={() => {
            window.print();
          }}
        >
          {t('invite.print')}
        </Button>
      </div>
    </div>
  );
}
