import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readablePhone } from '@/shared/i18n/phone';
import { KINDS_OF_HELP } from '@/shared/places/place';
import { DateText } from '@/shared/ui/date-text';
import { Panel } from '@/shared/ui/panel';
import { placeLostThePerson, sharedWithPlace } from '../sharing';
import type { Referral } from '../model';
import type { SeenByPlace } from '../sharing';
import classes from './what-was-sent.module.css';

/** What was passed on and to whom, and apart from it what stays in the sending team. */
export function WhatWasSent({ referral }: { readonly referral: Referral }) {
  const { t } = useTranslation('referral');
  const own = referral.sides.includes('SENDER');
  const { kept } = sharedWithPlace(referral);
  return (
    <Panel title={t(own ? 'referral.what.title' : 'referral.what.titleReceived')}>
      <div className={classes['whole']}>
        {own && referral.sentAt !== undefined && referral.place !== undefined && (
          <p>
            {referral.handedOver === undefined
              ? t('referral.what.to', { place: referral.place.name })
              : t(`reported.told.${referral.handedOver.by}`)}{' '}
            <DateText at={referral.handedOver?.on ?? referral.sentAt} relative={false} />.
          </p>
        )}
        {referral.handedOver !== undefined && <p>{t('reported.noAccount')}</p>}
        {referral.status === 'DRAFT' && <p>{t('referral.what.draft')}</p>}
        <WhatThePlaceSees seen={referral} />
        {own && referral.sentAt !== undefined && placeLostThePerson(referral) && (
          <p className={classes['note']}>{t('referral.what.noLonger')}</p>
        )}
        {own && kept !== undefined && (
          <div className={classes['kept']}>
            <h3>{t('referral.what.onlyUs')}</h3>
            <dl className={classes['facts']}>
              {kept.callName !== undefined && <Fact name={t('referral.what.callName')}>{kept.callName}</Fact>}
              {kept.birthYear !== undefined && (
                <Fact name={t('referral.what.birthYear')}>{String(kept.birthYear)}</Fact>
              )}
            </dl>
          </div>
        )}
      </div>
    </Panel>
  );
}

/** The facts, as the server gives them to the place. */
export function WhatThePlaceSees({ seen }: { readonly seen: SeenByPlace }) {
  const { t } = useTranslation('referral');
  const kind = KINDS_OF_HELP.find((one) => one === seen.orientationType);
  const { person } = sharedWithPlace(seen);
  return (
    <dl className={classes['facts']}>
      {kind !== undefined && (
        <Fact name={t('referral.what.help')}>
          <strong>{t(`codes.orientationType.${kind}.label`)}</strong>
        </Fact>
      )}
      {seen.needs.length > 0 && (
        <Fact name={t('referral.what.needs')}>
          {seen.needs.map((need) => t(`codes.need.${need}`)).join(', ')}
        </Fact>
      )}
      {seen.procedureTopic !== undefined && (
        <Fact name={t('referral.what.topic')}>{t(`codes.procedureTopic.${seen.procedureTopic}`)}</Fact>
      )}
      {seen.procedureBody !== undefined && (
        <Fact name={t('referral.what.body')}>{t(`codes.procedureBody.${seen.procedureBody}`)}</Fact>
      )}
      <Fact name={t('referral.what.urgent')}>
        {t(seen.urgent ? 'referral.what.urgentYes' : 'referral.what.urgentNo')}
      </Fact>
      <Fact name={t('referral.what.commune')}>{seen.commune.name}</Fact>
      {seen.contactChannel !== undefined && (
        <Fact name={t('referral.what.channel')}>{t(`codes.contactChannel.${seen.contactChannel}`)}</Fact>
      )}
      {person?.callName !== undefined && <Fact name={t('referral.what.callName')}>{person.callName}</Fact>}
      {person?.contact !== undefined && (
        <Fact name={t('referral.what.contact')}>
          <strong className={classes['contact']}>{readablePhone(person.contact)}</strong>
        </Fact>
      )}
      {seen.profileWords.length > 0 && (
        <Fact name={t('words.seen')}>
          <ul className={classes['words']}>
            {seen.profileWords.map((word) => (
              <li key={word}>{t(`words.word.${word}`)}</li>
            ))}
          </ul>
        </Fact>
      )}
      {seen.note !== undefined && <Fact name={t('referral.what.note')}>{seen.note}</Fact>}
      {seen.agreement !== undefined && (
        <Fact name={t('referral.what.agreement')}>
          {t('referral.what.agreementOn', { how: t(`codes.agreementHow.${seen.agreement.how}`) })}{' '}
          <DateText at={seen.agreement.givenOn} relative={false} />
        </Fact>
      )}
      <Fact name={t('referral.what.from')}>
        {t('referral.what.sender', { team: seen.sender.team, organisation: seen.sender.organisation })}
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
