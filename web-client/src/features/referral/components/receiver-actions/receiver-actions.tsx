import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useAnnounce } from '@/shared/ui/announcer';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import type { Referral } from '../../model';
import { useCommand } from '../../queries';
import { AcceptForm } from './accept-form';
import { AppointmentForm } from './appointment-form';
import { AttemptForm } from './attempt-form';
import { CameForm } from './came-form';
import { CancelForm } from './cancel-form';
import { CloseForm } from './close-form';
import { DeclineForm } from './decline-form';
import { HoldForm } from './hold-form';
import { actionsFor, mainAction } from './model';
import type { Action } from './model';
import { OnwardForm } from './onward-form';
import classes from './receiver-actions.module.css';
import { StartForm } from './start-form';
import { WelcomeWell } from './welcome-well';

/** In the address, so that the inbox leads straight to « La personne est venue ». */
const CAME = { key: 'faire', value: 'venue' } as const;

/** What the place may do now, and nothing else: plain buttons, each with its form in the page. */
export function ReceiverActions({ referral }: { readonly referral: Referral }) {
  const { t } = useTranslation('referral');
  const announce = useAnnounce();
  const [search, setSearch] = useSearchParams();
  const actions = actionsFor(referral);
  const [opened, setOpened] = useState<Action | undefined>(() =>
    search.get(CAME.key) === CAME.value && actions.includes('RECEIVE') ? 'RECEIVE' : undefined,
  );
  const frame = useRef<HTMLDivElement>(null);

  const close = () => {
    const left = opened;
    setOpened(undefined);
    if (search.has(CAME.key)) {
      setSearch(
        (now) => {
          now.delete(CAME.key);
          return now;
        },
        { replace: true, preventScrollReset: true },
      );
    }
    // Back to the button that opened the form, or to the whole when it is not there any more.
    window.setTimeout(() => {
      const button = frame.current?.querySelector<HTMLElement>(`[data-action="${left ?? ''}"]`);
      (button ?? frame.current)?.focus();
    });
  };
  const done = (message: string) => {
    announce(message);
    close();
  };

  if (actions.length === 0 && opened === undefined) return null;
  return (
    <div className={classes['whole']}>
      <Panel title={t('receiver.title')}>
        <div ref={frame} tabIndex={-1} className={classes['frame']}>
          {opened === undefined ? (
            <Buttons referral={referral} actions={actions} onOpen={setOpened} onDone={done} />
          ) : (
            <Form
              key={opened}
              action={opened}
              referral={referral}
              possible={actions.includes(opened)}
              onDone={done}
              onCancel={close}
              onNoteAttempt={() => {
                setOpened('ATTEMPT');
              }}
            />
          )}
        </div>
      </Panel>
      {actions.length > 0 && <WelcomeWell referral={referral} />}
    </div>
  );
}

interface ButtonsProps {
  readonly referral: Referral;
  readonly actions: readonly Action[];
  readonly onOpen: (action: Action) => void;
  readonly onDone: (message: string) => void;
}

function Buttons({ referral, actions, onOpen, onDone }: ButtonsProps) {
  const { t } = useTranslation('referral');
  const resume = useCommand('resume', referral);
  const main = mainAction(actions);

  // Taking up again asks nothing: it has no form.
  const press = async (action: Action) => {
    if (action !== 'RESUME') {
      onOpen(action);
      return;
    }
    try {
      await resume.mutateAsync(undefined);
      onDone(t('receiver.resume.saved'));
    } catch {
      // Shown below from the mutation itself.
    }
  };

  return (
    <>
      {resume.error !== null && <ProblemNotice error={resume.error} />}
      <ul className={classes['buttons']}>
        {actions.map((action) => (
          <li key={action} data-main={action === main}>
            <Button
              data-action={action}
              variant={action === main ? 'filled' : action === 'CANCEL' ? 'subtle' : 'outline'}
              color={action === 'CANCEL' ? 'brick' : 'petrol'}
              size={action === main ? 'lg' : 'md'}
              loading={action === 'RESUME' && resume.isPending}
              onClick={() => void press(action)}
            >
              {t(`receiver.action.${action}`)}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface FormChoice {
  readonly action: Action;
  readonly referral: Referral;
  readonly possible: boolean;
  readonly onDone: (message: string) => void;
  readonly onCancel: () => void;
  readonly onNoteAttempt: () => void;
}

function Form({ action, onNoteAttempt, ...props }: FormChoice) {
  switch (action) {
    case 'RECEIVE':
      return <CameForm {...props} />;
    case 'ACCEPT':
      return <AcceptForm {...props} />;
    case 'DECLINE':
      return <DeclineForm {...props} />;
    case 'START':
      return <StartForm {...props} />;
    case 'BOOK':
      return <AppointmentForm {...props} />;
    case 'ATTEMPT':
      return <AttemptForm {...props} />;
    case 'HOLD':
      return <HoldForm {...props} />;
    case 'CLOSE':
      return <CloseForm {...props} onNoteAttempt={onNoteAttempt} />;
    case 'SOCIAL_NEED':
      return <OnwardForm {...props} first="SOCIAL_FOLLOW_UP" />;
    case 'REFER_ONWARD':
      return <OnwardForm {...props} />;
    case 'CANCEL':
      return <CancelForm {...props} />;
    case 'RESUME':
      return null;
  }
}
