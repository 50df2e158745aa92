import { Button } from '@mantine/core';
import IconArrowLeft from '@tabler/icons-react/dist/esm/icons/IconArrowLeft.mjs';
import IconPhone from '@tabler/icons-react/dist/esm/icons/IconPhone.mjs';
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs';
import IconSend from '@tabler/icons-react/dist/esm/icons/IconSend.mjs';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import { describeDate } from '@/shared/i18n/dates';
import { readablePhone } from '@/shared/i18n/phone';
import { locale } from '@/shared/i18n/i18n';
import type { Place } from '@/shared/places/place';
import { isEquipment } from '@/shared/places/vocabulary';
import { useMay } from '@/shared/session/session';
import { LoadingLines } from '@/shared/ui/loading-lines';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { FiguresLink } from '../components/figures-link';
import { OpeningHours } from '../components/opening-hours';
import { NextStop, PlaceStates } from '../components/place-card';
import { PlaceServices } from '../components/place-services';
import { PlaceFreshness } from '../components/place-freshness';
import { ReportError } from '../components/report-error';
import { isStale } from '../model';
import { usePlace } from '../queries';
import { useKindLabels } from '../use-kind-labels';
import classes from './place-page.module.css';

/** « Lieu »: everything known about one place, in words. */
export function PlacePage() {
  const { t } = useTranslation('network');
  const { id = '' } = useParams();
  const query = usePlace(id);
  return (
    <>
      <Back />
      {query.data === undefined ? (
        <>
          <PageTitle title={t('search.title')} />
          {query.isPending ? (
            <Panel>
              <LoadingLines lines={8} />
            </Panel>
          ) : (
            <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
          )}
        </>
      ) : (
        <PlaceDetails place={query.data} />
      )}
    </>
  );
}

/** Back to the very list one came from; to an empty search when the page was opened by its address. */
function Back() {
  const { t } = useTranslation('network');
  const navigate = useNavigate();
  const first = useLocation().key === 'default';
  return (
    <p className={classes['back']} data-print="hide">
      <Link
        to="/lieux"
        onClick={(event) => {
          if (first) return;
          event.preventDefault();
          void navigate(-1);
        }}
      >
        <IconArrowLeft size={20} aria-hidden />
        {t('place.back')}
      </Link>
    </p>
  );
}

function PlaceDetails({ place }: { readonly place: Place }) {
  const { t } = useTranslation('network');
  const kinds = useKindLabels()(place.kinds);
  const mayRefer = useMay('handle-referrals');
  const now = new Date();
  return (
    <>
      <PageTitle
        title={place.name}
        lead={kinds === '' ? place.communeName : `${kinds} · ${place.communeName}`}
        actions={
          <>
            {mayRefer && place.connected && (
              <Button
                component={Link}
                to="/mettre-en-relation"
                leftSection={<IconSend size={20} aria-hidden />}
              >
                {t('place.refer')}
              </Button>
            )}
            <FiguresLink place={place} />
            <Button
              variant="outline"
              data-print="hide"
              leftSection={<IconPrinter size={20} aria-hidden />}
              onClick={() => {
                window.print();
              }}
            >
              {t('place.print')}
            </Button>
          </>
        }
      />
      <div className={classes['page']}>
        {place.closedOn !== undefined && (
          <p className={classes['closed']}>
            {t('place.closed', { day: describeDate(place.closedOn, now, locale()).day })}
          </p>
        )}
        <PlaceStates place={place} />
        <div className={classes['columns']}>
          <div className={classes['column']}>
            <Contact place={place} />
            <Hours place={place} />
            <Usual place={place} />
          </div>
          <div className={classes['column']}>
            <Offer place={place} />
            <PlaceServices services={place.serviceCards ?? []} />
            <Coming place={place} />
            <Panel title={t('place.verified')} tone={isStale(place) ? 'follow-up' : 'quiet'}>
              <PlaceFreshness verifiedOn={place.verifiedOn} />
              <p className={classes['note']}>{t('place.source', { source: place.source })}</p>
              <ReportError place={place} />
            </Panel>
          </div>
        </div>
      </div>
    </>
  );
}

function Contact({ place }: { readonly place: Place }) {
  const { t } = useTranslation('network');
  const websites = place.websites.filter((website) => /^https?:/.test(website));
  return (
    <Panel title={t('place.contact')}>
      {place.phone !== undefined && (
        <a className={classes['phone']} href={`tel:${place.phone}`}>
          <IconPhone size={26} stroke={1.75} aria-hidden />
          {readablePhone(place.phone)}
        </a>
      )}
      <Facts>
        {place.otherPhones.length > 0 && (
          <Fact name={t('place.otherPhones')}>
            {place.otherPhones.map((phone) => (
              <div key={phone}>
                <a href={`tel:${phone}`}>{readablePhone(phone)}</a>
              </div>
            ))}
          </Fact>
        )}
        {place.whoToAskFor !== undefined && <Fact name={t('place.askFor')}>{place.whoToAskFor}</Fact>}
        <Fact name={t('place.address')}>
          {place.address}
          {place.addressComplement !== undefined && (
            <>
              <br />
              {place.addressComplement}
            </>
          )}
          <br />
          {place.postcode} {place.communeName}
          {place.located === 'COMMUNE' && <p className={classes['note']}>{t('place.commonPoint')}</p>}
        </Fact>
        {place.emails.length > 0 && (
          <Fact name={t('place.email')}>
            {place.emails.map((email) => (
              <div key={email}>
                <a href={`mailto:${email}`}>{email}</a>
              </div>
            ))}
          </Fact>
        )}
        {place.bookingUrl !== undefined && /^https?:/.test(place.bookingUrl) && (
          <Fact name={t('place.booking')}>
            <Site address={place.bookingUrl} />
          </Fact>
        )}
        {websites.length > 0 && (
          <Fact name={t('place.website')}>
            {websites.map((website) => (
              <div key={website}>
                <Site address={website} />
              </div>
            ))}
          </Fact>
        )}
      </Facts>
      {place.travelling && (
        <p className={classes['note']}>
          <NextStop place={place} />
        </p>
      )}
    </Panel>
  );
}

function Site({ address }: { readonly address: string }) {
  return (
    <a href={address} rel="noreferrer">
      {address.replace(/^https?:\/\//, '').replace(/\/$/, '')}
    </a>
  );
}

function Hours({ place }: { readonly place: Place }) {
  const { t } = useTranslation('network');
  if (place.openingHours !== undefined) return <OpeningHours value={place.openingHours} />;
  return (
    <Panel title={t('place.hours')}>
      <p>{t('place.hoursUnknown')}</p>
    </Panel>
  );
}

/** Nothing where too few were answered to say it without pointing at somebody. */
function Usual({ place: { usualDays } }: { readonly place: Place }) {
  const { t } = useTranslation('network');
  if (usualDays === undefined) return null;
  return (
    <Panel title={t('place.usual')}>
      <p>{usualDays === 0 ? t('place.sameDay') : t('place.usualDays', { count: usualDays })}</p>
    </Panel>
  );
}

function Offer({ place }: { readonly place: Place }) {
  const { t } = useTranslation('network');
  return (
    <Panel title={t('place.help')}>
      {place.summary !== undefined && <p className={classes['text']}>{place.summary}</p>}
      {place.description !== undefined && place.description !== place.summary && (
        <p className={classes['text']}>{place.description}</p>
      )}
      <Facts>
        <Words name={t('place.services')} values={place.services} />
        {place.doesNotDo !== undefined && <Fact name={t('place.doesNotDo')}>{place.doesNotDo}</Fact>}
        {place.whatToBring !== undefined && <Fact name={t('place.bring')}>{place.whatToBring}</Fact>}
        <Words name={t('place.publics')} values={place.publics} />
        <Words name={t('place.specialCare')} values={place.specialCare} />
        <Words name={t('place.fees')} values={place.fees} />
        <Words name={t('place.programmes')} values={place.programmes} />
        {place.competence !== undefined && (
          <Fact name={t('place.competentFor')}>
            <Competence {...place.competence} />
          </Fact>
        )}
      </Facts>
    </Panel>
  );
}

/** By name when there are few; five hundred communes as their number, with some of them. */
function Competence({ communes, territories, first }: NonNullable<Place['competence']>) {
  const { t } = useTranslation('network');
  if (communes === first.length) return first.join(', ');
  const where = territories.map(({ territory }) => territory).join(', ');
  return t(where === '' ? 'place.communes' : 'place.communesOf', {
    count: communes,
    where,
    first: first.join(', '),
  });
}

function Coming({ place }: { readonly place: Place }) {
  const { t } = useTranslation('network');
  const languages = new Intl.DisplayNames([locale()], { type: 'language' });
  const access = place.accessibilityUrl !== undefined && /^https?:/.test(place.accessibilityUrl);
  const known =
    place.accessModes.length + place.supportModes.length + place.languages.length + place.equipment.length >
      0 ||
    place.stepFree !== undefined ||
    place.atHome === true ||
    access;
  if (!known) return null;
  return (
    <Panel title={t('place.how')}>
      <Facts>
        <Words name={t('place.accessModes')} values={place.accessModes} />
        <Words name={t('place.supportModes')} values={place.supportModes} />
        {place.atHome === true && <Fact name={t('place.practical')}>{t('place.atHome')}</Fact>}
        {place.stepFree !== undefined && (
          <Fact name={t('place.stepFree')}>
            {t(place.stepFree ? 'place.stepFreeYes' : 'place.stepFreeNo')}
          </Fact>
        )}
        {access && (
          <Fact name={t('place.accessibility')}>
            <a href={place.accessibilityUrl} rel="noreferrer">
              {t('place.accessibilityLink')}
            </a>
          </Fact>
        )}
        <Words
          name={t('place.languages')}
          values={place.languages.map((code) => languages.of(code) ?? code)}
          own
        />
        <Words
          name={t('place.equipment')}
          values={place.equipment.map((code) =>
            isEquipment(code) ? t(`place.equipmentCode.${code}`) : code,
          )}
          own
        />
      </Facts>
    </Panel>
  );
}

function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className={classes['facts']}>{children}</dl>;
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface WordsProps {
  readonly name: string;
  readonly values: readonly string[];
  /** Our own words; otherwise the standard's, which are French. */
  readonly own?: boolean;
}

function Words({ name, values, own = false }: WordsProps) {
  if (values.length === 0) return null;
  return (
    <Fact name={name}>
      <ul className={classes['words']} role="list" lang={own ? undefined : 'fr'}>
        {values.map((value) => (
          <li key={value}>{value}</li>
        ))}
      </ul>
    </Fact>
  );
}
