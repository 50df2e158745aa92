import { Button } from '@mantine/core';
import IconCopy from '@tabler/icons-react/dist/esm/icons/IconCopy.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from './announcer';
import classes from './copy-line.module.css';

interface CopyLineProps {
  readonly label: string;
  readonly line: string;
}

/** Copied in one tap, and shown: a clipboard that refuses leaves the line to be taken by hand. */
export function CopyLine({ label, line }: CopyLineProps) {
  const { t } = useTranslation('shared');
  const announce = useAnnounce();
  const [copied, setCopied] = useState<boolean>();

  const copy = async () => {
    // Without https there is no clipboard at all, whatever the types say.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    const done = await (clipboard?.writeText(line) ?? Promise.reject(new Error('no clipboard'))).then(
      () => true,
      () => false,
    );
    setCopied(done);
    announce(t(done ? 'copy.done' : 'copy.byHand'));
  };

  return (
    <div className={classes['line']}>
      <Button variant="outline" leftSection={<IconCopy size={20} aria-hidden />} onClick={() => void copy()}>
        {label}
      </Button>
      {copied !== undefined && (
        <>
          <p className={classes['said']}>{t(copied ? 'copy.done' : 'copy.byHand')}</p>
          <p className={classes['text']} translate="no">
            {line}
          </p>
        </>
      )}
    </div>
  );
}
