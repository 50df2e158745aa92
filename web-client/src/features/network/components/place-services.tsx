import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { describeDate } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { readablePhone } from '@/shared/i18n/phone';
import { readableHours } from '@/shared/i18n/readable-hours';
import type { Place } from '@/shared/places/place';
import { serviceWord } from '@/shared/places/service-vocabulary';
import type { ServiceList } from '@/shared/places/service-vocabulary';
import { Panel } from '@/shared/ui/panel';
import classes from './place-services.module.css';

type Service = NonNullable<Place['serviceCards']>[number];

/** A structure may have hundreds; so many are shown before one asks for the others. */
const AT_FIRST = 8;

/** Each service of the place, its name first and the rest on request. Nothing where no source described any. */
export function PlaceServices({ services }: { readonly services: readonly Service[] }) {
  const { t } = useTranslation('network');
  const [all, setAll] = useState(false);
  if (services.length === 0) return null;
  const shown = all ? services : services.slice(0, AT_FIRST);
  return (
    <Panel title={t('place.offered.title')}>
      <ul className={classes['services']} role="list">
        {shown.map((service) => (
          <li key={service.id}>
            <details className={classes['service']}>
              <summary lang="fr">{service.name}</summary>
              <ServiceDetails service={service} />
            </details>
          </li>
        ))}
      </ul>
      {shown.length < services.length && (
        <Button
          variant="outline"
          data-print="hide"
          onClick={() => {
            setAll(true);
          }}
        >
          {t('place.offered.all', { count: services.length })}
        </Button>
      )}
    </Panel>
  );
}

function ServiceDetails({ service }: { readonly service: Service }) {
  const { t } = useTranslation('network');
  const link = [service.accessUrl, service.sourceUrl].find(
    (url) => url !== undefined && /^https?:/.test(url),
  );
  const hours = service.openingHours;
  return (
    <>
      {service.description !== undefined && (
        <p className={classes['text']} lang="fr">
          {service.description}
        </p>
      )}
      <dl className={classes['facts']}>
        <Codes name="themes" list="themes" codes={service.themes} />
        <Codes name="types" list="types" codes={service.types} />
        <Codes name="publics" list="publics" codes={service.publics} detail={service.publicsDetail} />
        <Codes name="conditions" list="publics" codes={[]} detail={service.conditions} />
        <Codes name="fees" list="fees" codes={service.fees} detail={service.feesDetail} />
        <Codes name="receptionModes" list="receptionModes" codes={service.receptionModes} />
        <Codes
          name="accessModes"
          list="accessModes"
          codes={service.accessModes}
          detail={service.accessDetail}
        />
        <Codes name="openTo" list="openTo" codes={service.openTo} />
        {service.phone !== undefined && (
          <Fact name={t('place.offered.phone')}>
            <a href={`tel:${service.phone}`}>{readablePhone(service.phone)}</a>
          </Fact>
        )}
        {service.emails.length > 0 && (
          <Fact name={t('place.offered.email')}>
            {service.emails.map((email) => (
              <div key={email}>
                <a href={`mailto:${email}`}>{email}</a>
              </div>
            ))}
          </Fact>
        )}
        {hours !== undefined && <Fact name={t('place.offered.hours')}>{readableHours(hours, locale())}</Fact>}
        {service.weeks !== undefined && (
          <Fact name={t('place.offered.length')}>{t('place.offered.weeks', { count: service.weeks })}</Fact>
        )}
        {link !== undefined && (
          <Fact name={t('place.offered.link')}>
            <a href={link} rel="noreferrer">
              {link.replace(/^https?:\/\//, '')}
            </a>
          </Fact>
        )}
      </dl>
      <p className={classes['source']}>
        {t('place.offered.source', {
          source: service.source,
          day: describeDate(service.verifiedOn, new Date(), locale()).day,
        })}
      </p>
    </>
  );
}

interface CodesProps {
  readonly name:
    'themes' | 'types' | 'publics' | 'conditions' | 'fees' | 'receptionModes' | 'accessModes' | 'openTo';
  readonly list: ServiceList;
  readonly codes: readonly string[];
  /** What the source adds in its own words. */
  readonly detail?: string | undefined;
}

/** Codes and what is said beside them: both are French, whatever the page's language. */
function Codes({ name, list, codes, detail }: CodesProps) {
  const { t } = useTranslation('network');
  if (codes.length === 0 && detail === undefined) return null;
  return (
    <Fact name={t(`place.offered.${name}`)}>
      <div lang="fr">
        {codes.length > 0 && <p>{codes.map((code) => serviceWord(list, code)).join(', ')}</p>}
        {detail !== undefined && <p className={classes['text']}>{detail}</p>}
      </div>
    </Fact>
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
