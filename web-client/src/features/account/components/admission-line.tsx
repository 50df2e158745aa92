import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeChoice } from '@/shared/forms/code-choice';
import { useAnnounce } from '@/shared/ui/announcer';
import { ConfirmAction } from '@/shared/ui/confirm-action';
import { DateText } from '@/shared/ui/date-text';
import { Panel } from '@/shared/ui/panel';
import { StatusBadge } from '@/shared/ui/status-badge';
import { REFUSALS } from '../model';
import type { AdmissionRefusal, AdmissionToDecide } from '../model';
import { send, useAct } from '../queries';
import classes from './account.module.css';
import { Line, Lines } from './line';

/** One organisation that asks, with its contact and with what looks like it, then the two verbs. */
export function AdmissionLine({ waiting }: { readonly waiting: AdmissionToDecide }) {
  const { t, i18n } = useTranslation('account');
  const announce = useAnnounce();
  const admit = useAct(send.admit);
  const refuse = useAct(send.refuseAdmission);
  const [secrecy, setSecrecy] = useState(false);
  const [another, setAnother] = useState(false);
  const [reason, setReason] = useState<AdmissionRefusal>();
  const { admission, alike, contactName: contact } = waiting;
  const { name } = admission;
  const same = alike.some(({ sameSiret }) => sameSiret);
  const kindKey = `kind.${admission.kind}`;
  const kind = i18n.exists(kindKey, { ns: 'account' })
    ? (t as (key: string) => string)(kindKey)
    : admission.kind;

  const secrecyCheck = (
    <label className={classes['check']}>
      <input
        type="checkbox"
        checked={secrecy}
        onChange={() => {
          setSecrecy(!secrecy);
        }}
      />
      <span>{t('admissions.secrecy')}</span>
    </label>
  );
  return (
    <Panel title={name}>
      <div className={classes['stack']}>
        <div className={classes['words']}>
          <p>
            {kind} · {admission.communeName} ·{' '}
            {admission.siret === undefined
              ? t('admissions.noSiret')
              : t('admissions.siret', { siret: admission.siret })}
          </p>
          <p>« {admission.why} »</p>
          <p>{t('admissions.team', { team: admission.teamName })}</p>
          <p>
            {t('admissions.contact')} : <strong>{contact}</strong> ·{' '}
            {waiting.contactEmail === undefined
              ? t('admissions.noEmail')
              : t('admissions.email', { email: waiting.contactEmail })}
          </p>
          <p className={classes['quiet']}>
            {t('admissions.asked')} <DateText at={admission.askedAt} />
          </p>
        </div>
        {alike.length > 0 && (
          <div>
            <p>
              <StatusBadge tone="follow-up">{t('admissions.alike')}</StatusBadge>
            </p>
            <Lines>
              {alike.map((other) => (
                <Line
                  key={other.id}
                  title={other.name}
                  actions={
                    !other.managed && (
                      <ConfirmAction
                        label={t('admissions.handOver')}
                        title={t('admissions.handOverOf', { name: other.name, contact })}
                        confirmLabel={t('admissions.handOver')}
                        onConfirm={async () => {
                          await admit.mutateAsync({
                            id: admission.id,
                            body: { boundBySecrecy: false, evenIfAlike: false, organisationId: other.id },
                          });
                          announce(t('admissions.admitted', { name }));
                        }}
                      >
                        <p>{t('admissions.handOverText', { contact })}</p>
                      </ConfirmAction>
                    )
                  }
                >
                  <p>
                    {other.territoryName} ·{' '}
                    {t(other.sameSiret ? 'admissions.sameSiret' : 'admissions.sameName')} ·{' '}
                    {t(other.managed ? 'admissions.managed' : 'admissions.unmanaged')}
                  </p>
                </Line>
              ))}
            </Lines>
          </div>
        )}
        <div className={classes['actions']}>
          {!same && (
            <ConfirmAction
              label={t('admissions.admit')}
              title={t('admissions.admitOf', { name })}
              confirmLabel={t('admissions.admit')}
              ready={alike.length === 0 || another}
              onConfirm={async () => {
                await admit.mutateAsync({
                  id: admission.id,
                  body: { boundBySecrecy: secrecy, evenIfAlike: another },
                });
                announce(t('admissions.admitted', { name }));
              }}
            >
              <p>{t('admissions.admitText', { contact })}</p>
              {secrecyCheck}
              {alike.length > 0 && (
                <label className={classes['check']}>
                  <input
                    type="checkbox"
                    checked={another}
                    onChange={() => {
                      setAnother(!another);
                    }}
                  />
                  <span>{t('admissions.another')}</span>
                </label>
              )}
            </ConfirmAction>
          )}
          <ConfirmAction
            label={t('admissions.refuse')}
            title={t('admissions.refuseOf', { name })}
            confirmLabel={t('admissions.refuse')}
            tone="irreversible"
            ready={reason !== undefined}
            onConfirm={async () => {
              if (reason === undefined) return;
              await refuse.mutateAsync({ id: admission.id, reason });
              announce(t('admissions.refused', { name }));
            }}
          >
            <CodeChoice
              id={`reason-${admission.id}`}
              legend={t('admissions.reason')}
              options={REFUSALS.map((value) => ({ value, label: t(`refusal.${value}`) }))}
              value={reason}
              onChange={setReason}
            />
          </ConfirmAction>
        </div>
      </div>
    </Panel>
  );
}
