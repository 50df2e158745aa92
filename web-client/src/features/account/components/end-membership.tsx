import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/shared/ui/announcer';
import { Dialog, DialogActions } from '@/shared/ui/dialog';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { waitingWithoutAnybody } from '../model';
import { send, useAct } from '../queries';

interface EndMembershipProps {
  readonly membershipId: string;
  readonly label: string;
  readonly title: string;
  readonly text: string;
  readonly done: string;
}

/** Leaving a team, asked twice when nobody would be left to answer: first what happens, then what it would leave. */
export function EndMembership({ membershipId, label, title, text, done }: EndMembershipProps) {
  const { t } = useTranslation('account');
  const { t: shared } = useTranslation('shared');
  const announce = useAnnounce();
  const end = useAct(send.end);
  const [opened, setOpened] = useState(false);
  const waiting = waitingWithoutAnybody(end.error);
  const last = waiting !== undefined;

  const close = () => {
    setOpened(false);
    end.reset();
  };
  const confirm = () => {
    end.mutate(
      { id: membershipId, evenIfLast: last },
      {
        onSuccess: () => {
          announce(done);
          close();
        },
      },
    );
  };
  return (
    <>
      <Button
        variant="subtle"
        color="brick"
        onClick={() => {
          setOpened(true);
        }}
      >
        {label}
      </Button>
      {opened && (
        <Dialog title={last ? t('member.lastTitle') : title} onClose={close}>
          {last ? (
            <div role="alert">
              <p>{t('member.last')}</p>
              <p>{t('member.waiting', { count: waiting })}</p>
              <p>{t('member.lastAdvice')}</p>
            </div>
          ) : (
            <p>{text}</p>
          )}
          {end.error !== null && !last && <ProblemNotice error={end.error} />}
          <DialogActions>
            <Button color="brick" loading={end.isPending} onClick={confirm}>
              {last ? t('member.endAnyway') : label}
            </Button>
            <Button variant="subtle" disabled={end.isPending} onClick={close}>
              {shared('action.cancel')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}
