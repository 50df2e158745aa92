import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/shared/ui/announcer';
import { Dialog, DialogActions } from '@/shared/ui/dialog';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { ofServices } from '../model';
import type { Import } from '../model';
import { changedMeanwhile, useImportCommand } from '../commands';
import classes from './imports.module.css';

/** The page's one main action: what will happen is said once more, then it happens as a whole. */
export function ApplyAction({ run }: { readonly run: Import }) {
  const { t } = useTranslation(['imports', 'shared']);
  const announce = useAnnounce();
  const apply = useImportCommand('apply', run.id);
  const [opened, setOpened] = useState(false);
  const { counts, undecided } = run;
  const services = ofServices(run);

  const close = () => {
    if (!apply.isPending) setOpened(false);
  };
  const confirm = async () => {
    try {
      await apply.mutateAsync();
      announce(t('imports:preview.progress.APPLYING'));
      setOpened(false);
    } catch (refusal) {
      // What changed meanwhile is on the page behind: the dialog must not hide it.
      if (changedMeanwhile(refusal)) setOpened(false);
    }
  };

  return (
    <>
      <Button
        onClick={() => {
          apply.reset();
          setOpened(true);
        }}
      >
        {t('imports:preview.apply.button')}
      </Button>
      {opened && (
        <Dialog title={t('imports:preview.apply.title')} onClose={close}>
          <ul className={classes['plainList']}>
            {counts.created > 0 && (
              <li>
                {t(`imports:preview.apply.${services ? 'createdService' : 'created'}`, {
                  count: counts.created,
                })}
              </li>
            )}
            {counts.updated > 0 && (
              <li>
                {t(`imports:preview.apply.${services ? 'updatedService' : 'updated'}`, {
                  count: counts.updated,
                })}
              </li>
            )}
            {counts.created + counts.updated > 0 && <li>{t('imports:preview.apply.exceptions')}</li>}
            {run.differing > 0 && <li>{t('imports:preview.apply.handMade')}</li>}
            {undecided > 0 && <li>{t('imports:preview.apply.undecided', { count: undecided })}</li>}
            {counts.rejected > 0 && (
              <li>{t('imports:preview.apply.rejected', { count: counts.rejected })}</li>
            )}
          </ul>
          <p>{t('imports:preview.apply.whole')}</p>
          {apply.error !== null && <ProblemNotice error={apply.error} />}
          <DialogActions>
            <Button loading={apply.isPending} onClick={() => void confirm()}>
              {t('imports:preview.apply.button')}
            </Button>
            <Button variant="subtle" disabled={apply.isPending} onClick={close}>
              {t('shared:action.cancel')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}
