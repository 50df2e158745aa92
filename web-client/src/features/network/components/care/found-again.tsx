import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CardDraft } from './use-card-editor';
import classes from './care.module.css';

interface FoundAgainProps {
  readonly draft: CardDraft;
  readonly startAgainLabel: string;
}

/** Says that what was typed before one left is back, and how to be rid of it. */
export function FoundAgain({ draft, startAgainLabel }: FoundAgainProps) {
  const { t } = useTranslation('network');
  if (!draft.foundAgain || draft.changed.length === 0) return null;
  return (
    <div role="status" className={classes['notice']}>
      <p>{t('care.edit.found')}</p>
      <Button variant="subtle" onClick={draft.startAgain}>
        {startAgainLabel}
      </Button>
    </div>
  );
}
