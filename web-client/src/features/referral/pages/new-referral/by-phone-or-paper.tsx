import { Button } from '@mantine/core';
import IconPhone from '@tabler/icons-react/dist/esm/icons/IconPhone.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CodeChoice } from '@/shared/forms/code-choice';
import { ErrorSummary } from '@/shared/forms/error-summary';
import { calendarDay } from '@/shared/i18n/dates';
import { readablePhone } from '@/shared/i18n/phone';
import type { ChoosablePlace } from '@/shared/places/place';
import { useAnnounce } from '@/shared/ui/announcer';
import { Dialog, DialogActions } from '@/shared/ui/dialog';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { HAND_OVER_CHANNELS } from '../../reporting';
import { useCommand } from '../../queries';
import { handOverRequest, toCorrectAboutHandOver } from './hand-over';
import type { TypedHandOver } from './hand-over';
import { isOnThisPage } from './model';
import type { Draft } from './model';
import { AGREEMENTS } from './person-model';
import { TextField } from './text-field';
import classes from './new-referral.module.css';

interface ByPhoneOrPaperProps {
  readonly draft: Draft;
  readonly place: ChoosablePlace;
  readonly onClose: () => void;
}

/** A place that receives nothing here: its number in large print, then what was done is noted and the referral goes on. */
export function ByPhoneOrPaper({ draft, place, onClose }: ByPhoneOrPaperProps) {
  const { t } = useTranslation('referral');
  return (
    <Dialog title={t('newReferral.place.notConnectedTitle', { name: place.name })} onClose={onClose}>
      <p>{t('reported.handOver.text')}</p>
      {place.phone !== undefined && (
        <p>
          <a className={classes['bigPhone']} href={`tel:${place.phone}`}>
            <IconPhone size={28} stroke={1.75} aria-hidden />
            {readablePhone(place.phone)}
          </a>
        </p>
      )}
      <address className={classes['address']}>
        {place.address}
        <br />
        {place.postcode} {place.communeName}
      </address>
      {isOnThisPage(draft.id) ? (
        <>
          <p>{t('reported.handOver.offline')}</p>
          <DialogActions>
            <Button onClick={onClose}>{t('newReferral.place.chooseAnother')}</Button>
          </DialogActions>
        </>
      ) : (
        <HandOverForm draft={draft} place={place} onClose={onClose} />
      )}
    </Dialog>
  );
}

function HandOverForm({ draft, place, onClose }: ByPhoneOrPaperProps) {
  const { t } = useTranslation('referral');
  const announce = useAnnounce();
  const handOver = useCommand('hand-over', draft);
  const today = calendarDay(new Date());
  const [typed, setTyped] = useState<TypedHandOver>({
    by: undefined,
    on: today,
    how: undefined,
    callName: '',
  });
  const [attempts, setAttempts] = useState(0);
  const toCorrect = attempts === 0 ? [] : toCorrectAboutHandOver(typed, today);
  const errorOf = (field: (typeof toCorrect)[number]) =>
    toCorrect.includes(field) ? t(`reported.handOver.error.${field}`) : undefined;
  const set = (part: Partial<TypedHandOver>) => {
    setTyped({ ...typed, ...part });
  };

  const send = async () => {
    setAttempts(attempts + 1);
    const request = handOverRequest(typed, place.id, today);
    if (request === undefined) return;
    const sent = await handOver.mutateAsync(request).catch(() => undefined);
    // The page itself then leads to the referral: it is a draft no longer.
    if (sent !== undefined) announce(t('reported.handOver.saved'));
  };

  return (
    <form
      noValidate
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <ErrorSummary
        attempt={attempts}
        errors={toCorrect.map((field) => ({
          fieldId: `hand-over-${field}`,
          message: t(`reported.handOver.error.${field}`),
        }))}
      />
      <CodeChoice
        id="hand-over-how"
        legend={t('reported.handOver.agreement')}
        options={AGREEMENTS.map((value) => ({ value, label: t(`codes.agreementHow.${value}`) }))}
        value={typed.how}
        error={errorOf('how')}
        onChange={(how) => {
          set({ how });
        }}
      />
      <CodeChoice
        id="hand-over-by"
        legend={t('reported.handOver.by')}
        options={HAND_OVER_CHANNELS.map((value) => ({ value, label: t(`reported.channel.${value}`) }))}
        value={typed.by}
        error={errorOf('by')}
        onChange={(by) => {
          set({ by });
        }}
      />
      <TextField
        id="hand-over-on"
        type="date"
        label={t('reported.handOver.on')}
        narrow
        max={today}
        value={typed.on}
        error={errorOf('on')}
        onChange={(on) => {
          set({ on });
        }}
      />
      <TextField
        id="hand-over-call-name"
        label={t('reported.handOver.callName')}
        hint={t('reported.handOver.callNameHint')}
        maxLength={40}
        value={typed.callName}
        onChange={(callName) => {
          set({ callName });
        }}
      />
      {handOver.error !== null && toCorrect.length === 0 && (
        <ProblemNotice error={handOver.error} onRetry={() => void send()} />
      )}
      <DialogActions>
        <Button type="submit" loading={handOver.isPending}>
          {t('reported.handOver.submit')}
        </Button>
        <Button variant="outline" disabled={handOver.isPending} onClick={onClose}>
          {t('newReferral.place.chooseAnother')}
        </Button>
        <Button component={Link} to={`/lieux/${place.id}`} variant="subtle">
          {t('newReferral.place.seeAndPrint')}
        </Button>
      </DialogActions>
    </form>
  );
}
