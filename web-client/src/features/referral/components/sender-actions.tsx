import { Button } from '@mantine/core';
import IconArrowRight from '@tabler/icons-react/dist/esm/icons/IconArrowRight.mjs';
import IconBan from '@tabler/icons-react/dist/esm/icons/IconBan.mjs';
import IconEraser from '@tabler/icons-react/dist/esm/icons/IconEraser.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { CodeChoice } from '@/shared/forms/code-choice';
import { useAnnounce } from '@/shared/ui/announcer';
import { ConfirmAction } from '@/shared/ui/confirm-action';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { CANCEL_REASONS, ERROR_REASONS, senderActions } from '../model';
import type { CancelReason, ErrorReason, Referral } from '../model';
import { useCommand } from '../queries';
import { Decision } from './decision';
import classes from './sender-actions.module.css';

/** What the sending team may do now, and nothing else. */
export function SenderActions({ referral }: { readonly referral: Referral }) {
  const { t } = useTranslation('referral');
  const actions = senderActions(referral);
  if (actions.length === 0 && !referral.rightMayBeAdded) return null;
  return (
    <div data-print="hide">
      <Panel title={t('referral.actions.title')}>
        <div className={classes['actions']}>
          {actions.includes('SEND') && (
            <Button
              component={Link}
              to={`/mettre-en-relation/${referral.id}`}
              rightSection={<IconArrowRight size={20} aria-hidden />}
            >
              {t('referral.actions.continue')}
            </Button>
          )}
          {actions.includes('REFER_AGAIN') && referral.betterPlace !== undefined && (
            <Instead referral={referral} place={referral.betterPlace} />
          )}
          {actions.includes('REFER_AGAIN') && <Again referral={referral} />}
          {referral.silent && actions.includes('CANCEL') && <AfterSilence referral={referral} />}
          {referral.rightMayBeAdded && <Decision referral={referral} />}
          {actions.includes('CANCEL') && <Cancel referral={referral} />}
          {actions.includes('INVALIDATE') && <Invalidate referral={referral} />}
        </div>
      </Panel>
    </div>
  );
}

interface ActionProps {
  readonly referral: Referral;
}

function Again({ referral }: ActionProps) {
  const { t } = useTranslation('referral');
  const navigate = useNavigate();
  const command = useCommand('refer-again', referral);
  const again = async () => {
    const draft = await command.mutateAsync(undefined).catch(() => undefined);
    if (draft !== undefined) await navigate(`/mettre-en-relation/${draft.id}`);
  };
  return (
    <div className={classes['again']}>
      <Button
        loading={command.isPending}
        rightSection={<IconArrowRight size={20} aria-hidden />}
        onClick={() => void again()}
      >
        {t('referral.actions.again')}
      </Button>
      <p className={classes['help']}>{t('referral.actions.againHelp')}</p>
      {command.error !== null && <ProblemNotice error={command.error} onRetry={() => void again()} />}
    </div>
  );
}

interface InsteadProps extends ActionProps {
  readonly place: NonNullable<Referral['betterPlace']>;
}

/** The place that the one which said no would choose: the same need goes there, with a new agreement. */
function Instead({ referral, place }: InsteadProps) {
  const { t } = useTranslation('referral');
  const navigate = useNavigate();
  const command = useCommand('refer-again', referral);
  const choose = async () => {
    const draft = await command.mutateAsync(undefined).catch(() => undefined);
    if (draft !== undefined) await navigate(`/mettre-en-relation/${draft.id}?lieu=${place.id}`);
  };
  return (
    <div className={classes['again']}>
      <p>
        {t('referral.actions.instead')} <strong>{place.name}</strong>, {place.address}
      </p>
      <Button
        loading={command.isPending}
        rightSection={<IconArrowRight size={20} aria-hidden />}
        onClick={() => void choose()}
      >
        {t('referral.actions.insteadChoose')}
      </Button>
      <p className={classes['help']}>{t('referral.actions.insteadAgreement')}</p>
      {command.error !== null && <ProblemNotice error={command.error} onRetry={() => void choose()} />}
    </div>
  );
}

/** A silence is ended by the sender in one tap; should the second half fail, « Choisir un autre lieu » is there. */
function AfterSilence({ referral }: ActionProps) {
  const { t } = useTranslation('referral');
  const navigate = useNavigate();
  const cancel = useCommand('cancel', referral);
  const again = useCommand('refer-again', { id: referral.id, revision: referral.revision + 1 });
  const choose = async () => {
    const cancelled = await cancel.mutateAsync({ reason: 'NO_NEWS' }).catch(() => undefined);
    if (cancelled === undefined) return;
    const draft = await again.mutateAsync(undefined).catch(() => undefined);
    if (draft !== undefined) await navigate(`/mettre-en-relation/${draft.id}`);
  };
  return (
    <div className={classes['again']}>
      <Button
        variant="outline"
        loading={cancel.isPending || again.isPending}
        rightSection={<IconArrowRight size={20} aria-hidden />}
        onClick={() => void choose()}
      >
        {t('referral.actions.insteadOf')}
      </Button>
      <p className={classes['help']}>{t('referral.actions.insteadHelp')}</p>
      {cancel.error !== null && <ProblemNotice error={cancel.error} onRetry={() => void choose()} />}
    </div>
  );
}

function Cancel({ referral }: ActionProps) {
  const { t } = useTranslation('referral');
  const announce = useAnnounce();
  const command = useCommand('cancel', referral);
  const [reason, setReason] = useState<CancelReason>();
  return (
    <ConfirmAction
      label={t('referral.actions.cancel')}
      title={t('referral.actions.cancelTitle')}
      confirmLabel={t('referral.actions.cancel')}
      icon={IconBan}
      ready={reason !== undefined}
      onConfirm={async () => {
        if (reason === undefined) return;
        await command.mutateAsync({ reason });
        announce(t('referral.actions.cancelled'));
      }}
    >
      <p>{t(referral.handedOver === undefined ? 'referral.actions.cancelText' : 'reported.cancelText')}</p>
      <CodeChoice
        id="cancel-reason"
        legend={t('referral.actions.cancelReason')}
        options={CANCEL_REASONS.map((value) => ({ value, label: t(`codes.cancelReason.${value}`) }))}
        value={reason}
        onChange={setReason}
      />
    </ConfirmAction>
  );
}

function Invalidate({ referral }: ActionProps) {
  const { t } = useTranslation('referral');
  const announce = useAnnounce();
  const command = useCommand('invalidate', referral);
  const [reason, setReason] = useState<ErrorReason>();
  return (
    <ConfirmAction
      label={t('referral.actions.invalidate')}
      title={t('referral.actions.invalidateTitle')}
      confirmLabel={t('referral.actions.invalidate')}
      tone="irreversible"
      icon={IconEraser}
      ready={reason !== undefined}
      onConfirm={async () => {
        if (reason === undefined) return;
        await command.mutateAsync({ reason });
        announce(t('referral.actions.invalidated'));
      }}
    >
      <p>{t('referral.actions.invalidateText')}</p>
      <CodeChoice
        id="error-reason"
        legend={t('referral.actions.invalidateReason')}
        options={ERROR_REASONS.map((value) => ({ value, label: t(`codes.errorReason.${value}`) }))}
        value={reason}
        onChange={setReason}
      />
    </ConfirmAction>
  );
}
