import IconPhone from '@tabler/icons-react/dist/esm/icons/IconPhone.mjs';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { components } from '@/api/schema';
import { fullDay } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { readablePhone } from '@/shared/i18n/phone';
import { openingToday } from '../model';
import type { CompetentCounter, Sentence } from '../model';
import classes from './not-for-us.module.css';

type Found = components['schemas']['CompetentBody'];
type Saying = (key: string, values: Sentence['values']) => string;

/** Its counters for this commune, phone first, then its national number; that nobody is known is said. */
export function CompetentAnswer({ found }: { readonly found: Found }) {
  const { t } = useTranslation('matching');
  const { body, counters, countersFound, national, humanContactKnown } = found;
  return (
    <div className={classes['answer']}>
      <p className={classes['body']}>
        {body === 'OTHER' ? t('competent.other') : t(`procedureBody.${body}`)}
      </p>
      {!humanContactKnown && (
        <p>
          <strong>{t('competent.nobody')}</strong> {t('competent.nobodyNext')}
        </p>
      )}
      {humanContactKnown && counters.length === 0 && <p>{t('competent.noCounter')}</p>}
      {counters.length > 0 && (
        <ul className={classes['counters']} role="list">
          {counters.map((counter) => (
            <li key={counter.place.id}>
              <Counter counter={counter} />
            </li>
          ))}
        </ul>
      )}
      {countersFound > counters.length && (
        <p>{t('competent.more', { count: countersFound - counters.length })}</p>
      )}
      {national !== undefined && <National contact={national} />}
    </div>
  );
}

function Counter({ counter }: { readonly counter: CompetentCounter }) {
  const { t } = useTranslation('matching');
  const say = t as unknown as Saying;
  const id = useId();
  const { place, stated, distanceKm, away, fullUntil, verifiedOn, verifiedLongAgo } = counter;
  const opening = openingToday(counter, new Date(), locale());
  const km = new Intl.NumberFormat(locale(), { maximumFractionDigits: distanceKm < 10 ? 1 : 0 });
  return (
    <article className={classes['counter']} aria-labelledby={id}>
      <h3 id={id}>{place.name}</h3>
      {place.phone === undefined ? (
        <p>{t('competent.noPhone')}</p>
      ) : (
        <Call phone={place.phone} name={place.name} />
      )}
      <p>{say(opening.key, opening.values)}</p>
      {fullUntil !== undefined && !away && <p>{t('competent.full')}</p>}
      <p>
        {place.address}, {place.postcode} {place.communeName}
        <br />
        {t('competent.distance', { km: km.format(distanceKm) })}
      </p>
      <p>{t(stated ? 'competent.stated' : 'competent.notStated')}</p>
      <p className={classes['quiet']}>
        {t(verifiedLongAgo ? 'competent.verifiedLongAgo' : 'competent.verified', {
          day: fullDay(verifiedOn, locale()),
        })}
      </p>
      <Link
        className={classes['link']}
        to={`/lieux/${place.id}`}
        data-print="hide"
        aria-label={t('competent.seeNamed', { name: place.name })}
      >
        {t('best.see')}
      </Link>
    </article>
  );
}

function National({ contact }: { readonly contact: NonNullable<Found['national']> }) {
  const { t, i18n } = useTranslation('matching');
  const say = t as unknown as Saying;
  const id = useId();
  const asks = `competent.asks.${contact.body}`;
  return (
    <section className={classes['counter']} aria-labelledby={id}>
      <h3 id={id}>{t('competent.national', { name: contact.name })}</h3>
      <Call phone={contact.phone} name={contact.name} />
      <p>{i18n.exists(asks, { ns: 'matching' }) ? say(asks, {}) : contact.about}</p>
      <p className={classes['quiet']}>
        {contact.verifiedOn === undefined
          ? t('competent.notVerified')
          : t('competent.sourceOf', { day: fullDay(contact.verifiedOn, locale()) })}{' '}
        <a className={classes['source']} href={contact.sourceUrl} rel="noreferrer">
          {t('competent.source', { source: contact.source })}
        </a>
      </p>
    </section>
  );
}

function Call({ phone, name }: { readonly phone: string; readonly name: string }) {
  const { t } = useTranslation('matching');
  const readable = readablePhone(phone);
  return (
    <a
      className={classes['phone']}
      href={`tel:${phone}`}
      aria-label={t('competent.call', { name, phone: readable })}
    >
      <IconPhone size={24} stroke={1.75} aria-hidden />
      {readable}
    </a>
  );
}
