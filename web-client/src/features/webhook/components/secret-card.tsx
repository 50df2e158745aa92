import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyLine } from '@/shared/ui/copy-line';
import type { Created } from '../model';
import classes from './webhook.module.css';

interface SecretCardProps {
  readonly created: Created;
  readonly onDone: () => void;
}

/** The secret, this once: copied into the other software, and nowhere else to be had. */
export function SecretCard({ created, onDone }: SecretCardProps) {
  const { t } = useTranslation('webhook');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className={classes['stack']}>
      <h3 ref={heading} tabIndex={-1}>
        {t('secret.title')}
      </h3>
      <p className={classes['address']}>{created.endpoint.url}</p>
      <p>
        <strong>{t('secret.once')}</strong> {t('secret.why')}
      </p>
      <CopyLine label={t('secret.copy')} line={created.secret} />
      <p className={classes['quiet']}>{t('secret.lost')}</p>
      <div>
        <Button onClick={onDone}>{t('secret.done')}</Button>
      </div>
    </div>
  );
}
