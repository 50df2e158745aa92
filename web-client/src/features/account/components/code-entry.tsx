import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { codeFault } from '../model';
import type { InvitationOffer } from '../model';
import { send, useAct } from '../queries';
import classes from './account.module.css';
import { FormFrame } from '@/shared/forms/form-frame';
import { useForm } from '@/shared/forms/use-form';

const SIGNS = 12;

/** A code: written, shown for whom it was made, then used. What it opened stays on screen. */
export function CodeEntry() {
  const { t } = useTranslation('account');
  const [code, setCode] = useState('');
  const [offer, setOffer] = useState<InvitationOffer>();
  const [inside, setInside] = useState<InvitationOffer>();
  const where = (of: InvitationOffer) => of.teamName ?? of.organisationName ?? of.territoryName ?? '';

  return (
    <Panel title={t('joining.code.title')}>
      <div className={classes['stack']}>
        {inside !== undefined ? (
          <div role="status" className={classes['stack']}>
            <p>{t('joining.code.welcome', { where: where(inside) })}</p>
            <div>
              <Button component={Link} to="/">
                {t('joining.code.start')}
              </Button>
            </div>
          </div>
        ) : offer === undefined ? (
          <CodeForm code={code} onCode={setCode} onOffer={setOffer} />
        ) : (
          <Offer
            code={code}
            offer={offer}
            where={where(offer)}
            onInside={setInside}
            onOther={() => {
              setOffer(undefined);
              setCode('');
            }}
          />
        )}
      </div>
    </Panel>
  );
}

interface OfferProps {
  readonly code: string;
  readonly offer: InvitationOffer;
  readonly where: string;
  readonly onInside: (offer: InvitationOffer) => void;
  readonly onOther: () => void;
}

/** Takes the focus when it appears: it says for whom the code was made, which must be read before using it. */
function Offer({ code, offer, where, onInside, onOther }: OfferProps) {
  const { t } = useTranslation('account');
  const accept = useAct(send.accept);
  const first = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    first.current?.focus();
  }, []);
  return (
    <div className={classes['stack']}>
      <p ref={first} tabIndex={-1} className={classes['name']}>
        {t('joining.code.for', { by: offer.invitedByName, label: offer.label })}
      </p>
      <p>{t('joining.code.opens', { where, role: t(`role.${offer.role}`).toLowerCase() })}</p>
      <p>{t('joining.code.you')}</p>
      {accept.error !== null && <ProblemNotice error={accept.error} />}
      <div className={classes['actions']}>
        <Button
          loading={accept.isPending}
          onClick={() => {
            accept.mutate(code, { onSuccess: onInside });
          }}
        >
          {t('joining.code.accept')}
        </Button>
        <Button variant="subtle" onClick={onOther}>
          {t('joining.code.other')}
        </Button>
      </div>
    </div>
  );
}

interface CodeFormProps {
  readonly code: string;
  readonly onCode: (code: string) => void;
  readonly onOffer: (offer: InvitationOffer) => void;
}

function CodeForm({ code, onCode, onOffer }: CodeFormProps) {
  const { t } = useTranslation('account');
  const [fault, setFault] = useState<ReturnType<typeof codeFault>>();
  const whole = code.replace(/[^0-9a-z]/gi, '').length === SIGNS;
  const form = useForm('invitation', {
    code: {
      ok: whole,
      message: fault === undefined ? t('joining.code.error') : t(`joining.code.fault.${fault}`),
    },
  });
  const check = async () => {
    try {
      onOffer(await send.preview(code));
    } catch (refusal) {
      setFault(codeFault(refusal));
      throw refusal;
    }
  };
  const over = fault !== undefined && fault !== 'UNKNOWN' ? t(`joining.code.fault.${fault}`) : undefined;
  return (
    <FormFrame
      {...form}
      refusal={over === undefined ? form.refusal : undefined}
      submitLabel={t('joining.code.check')}
      onSubmit={() => void form.submit(check)}
    >
      <p>{t('joining.code.help')}</p>
      <TextInput
        id="invitation-code"
        label={t('joining.code.label')}
        error={form.errorOf('code') ?? over}
        value={code}
        maxLength={40}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        onChange={(event) => {
          setFault(undefined);
          onCode(event.currentTarget.value);
        }}
      />
    </FormFrame>
  );
}
