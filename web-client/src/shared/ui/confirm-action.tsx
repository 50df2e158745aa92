import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogActions } from './dialog';
import type { Icon } from './icon';
import { ProblemNotice } from './problem-notice';

interface ConfirmActionProps {
  /** The verb on the button that opens, such as « Annuler la mise en relation ». */
  readonly label: string;
  /** The same words and what they are about, where a page has several such buttons. */
  readonly accessibleLabel?: string;
  readonly title: string;
  /** What will happen, who will know, whether it can be undone. */
  readonly children: ReactNode;
  /** The same verb again, never « OK ». */
  readonly confirmLabel: string;
  readonly onConfirm: () => Promise<unknown>;
  /** `irreversible` is brick. */
  readonly tone?: 'plain' | 'irreversible';
  readonly icon?: Icon;
  /** False while what is asked inside (a reason) is missing. */
  readonly ready?: boolean;
}

/** Asks before what matters. A refusal shows inside, and the dialog keeps what was typed. */
export function ConfirmAction(props: ConfirmActionProps) {
  const { label, accessibleLabel, title, children, confirmLabel, onConfirm } = props;
  const { tone = 'plain', icon: Sign, ready = true } = props;
  const { t } = useTranslation('shared');
  const [opened, setOpened] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const color = tone === 'irreversible' ? 'brick' : 'petrol';

  const close = () => {
    if (!busy) setOpened(false);
  };
  const confirm = async () => {
    setBusy(true);
    setError(undefined);
    try {
      await onConfirm();
      setOpened(false);
    } catch (refusal) {
      setError(refusal);
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <Button
        variant="outline"
        color={color}
        aria-label={accessibleLabel}
        leftSection={Sign === undefined ? undefined : <Sign size={20} aria-hidden />}
        onClick={() => {
          setError(undefined);
          setOpened(true);
        }}
      >
        {label}
      </Button>
      {opened && (
        <Dialog title={title} onClose={close}>
          {children}
          {error !== undefined && <ProblemNotice error={error} />}
          <DialogActions>
            <Button color={color} loading={busy} disabled={!ready} onClick={() => void confirm()}>
              {confirmLabel}
            </Button>
            <Button variant="subtle" disabled={busy} onClick={close}>
              {t('action.cancel')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}
