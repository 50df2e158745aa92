import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Without it the dialog can't be dismissed and hides the page: nobody may be there to protect what it shows. */
  readonly onClose?: () => void;
}

/** Mantine's modal (focus kept inside, given back after) without its `header`, which would be a second banner. */
export function Dialog({ title, children, onClose }: DialogProps) {
  const { t } = useTranslation('shared');
  const dismissible = onClose !== undefined;
  return (
    <Modal.Root
      opened
      classNames={{
        overlay: classes[dismissible ? 'veil' : 'cover'] ?? '',
        content: classes['content'] ?? '',
        title: classes['title'] ?? '',
      }}
      onClose={() => onClose?.()}
      centered
      closeOnEscape={dismissible}
      closeOnClickOutside={dismissible}
      transitionProps={{ duration: 0 }}
      {...(dismissible ? {} : { zIndex: 1000 })}
    >
      <Modal.Overlay />
      <Modal.Content>
        <div className={classes['head']}>
          <Modal.Title>{title}</Modal.Title>
          {dismissible && <Modal.CloseButton aria-label={t('action.close')} size={44} />}
        </div>
        <div className={classes['body']}>{children}</div>
      </Modal.Content>
    </Modal.Root>
  );
}

/** The verbs at a dialog's end, the main one first. */
export function DialogActions({ children }: { readonly children: ReactNode }) {
  return <div className={classes['actions']}>{children}</div>;
}
