import { Button } from '@mantine/core';
import IconExternalLink from '@tabler/icons-react/dist/esm/icons/IconExternalLink.mjs';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogActions } from '@/shared/ui/dialog';
import { signInUrl } from './session-model';
import classes from './session.module.css';

interface SessionEndedDialogProps {
  readonly stillEnded: boolean;
  readonly onCheck: () => void;
}

/** Can't be closed, since the page behind would only be refused; hides it, since somebody else may come. */
export function SessionEndedDialog({ stillEnded, onCheck }: SessionEndedDialogProps) {
  const { t } = useTranslation('app');
  return (
    <Dialog title={t('session.endedTitle')}>
      <p>{t('session.endedText')}</p>
      <p role="status" className={classes['still']}>
        {stillEnded ? t('session.stillEnded') : ''}
      </p>
      <DialogActions>
        <Button
          data-autofocus
          leftSection={<IconExternalLink size={20} aria-hidden />}
          onClick={() => window.open(signInUrl('/session-ouverte'), '_blank')}
        >
          {t('session.signInAgain')}
        </Button>
        <Button variant="outline" onClick={onCheck}>
          {t('session.check')}
        </Button>
        <Button
          variant="subtle"
          onClick={() => {
            window.location.assign('/');
          }}
        >
          {t('session.leave')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
