import { Button } from '@mantine/core';
import IconArrowLeft from '@tabler/icons-react/dist/esm/icons/IconArrowLeft.mjs';
import IconPhone from '@tabler/icons-react/dist/esm/icons/IconPhone.mjs';
import IconSend from '@tabler/icons-react/dist/esm/icons/IconSend.mjs';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import { readablePhone } from '@/shared/i18n/phone';
import { locale } from '@/shared/i18n/i18n';
import type { Place } from '@/shared/places/place';
import { useMay } from '@/shared/session/session';
import { DateText } from '@/shared/ui/date-text';
import { LoadingLines } from '@/shared/ui/loading-lines';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { OpeningHours } from '../components/opening-hours';
import { PlaceStates } from '../components/place-card';
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
  const websites = place.websites.filter((website) => /^https?:/.test(website));
  return (
    <>
      <PageTitle
        title={place.name}
        lead={kinds === '' ? place.communeName : `${kinds} · ${place.communeName}`}
        actions={
          mayRefer && place.connected ? (
            <Button
              component={Link}
              to="/mettre-en-relation"
              leftSection={<IconSend size={20} aria-hidden />}
            >
              {t('place.refer')}
            </Button>
          ) : undefined
        }
      />
      <div className={classes['page']}>
        <PlaceStates place={place} />
        {place.summary !== undefined && <p>{place.summary}</p>}
        {place.description !== undefined && place.description !== place.summary && <p>{place.description}</p>}
        <div className={classes['columns']}>
          <div className={classes['column']}>
            <Panel title={t('place.contact')}>
              {place.phone !== undefined && (
                <a className={classes['phone']} href={`tel:${place.phone}`}>
                  <IconPhone size={26} stroke={1.75} aria-hidden />
                  {readablePhone(place.phone)}
                </a>
              )}
              <Facts>
                <Fact name={t('place.address')}>
                  {place.address}
                  <br />
                  {place.postcode} {place.communeName}
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
                {websites.length > 0 && (
                  <Fact name={t('place.website')}>
                    {websites.map((website) => (
                      <div key={website}>
                        <a href={website} rel="noreferrer">
                          {website.replace(/^https?:\/\//, '').replace(/\/$/, '')}
                        </a>
                      </div>
                    ))}
                  </Fact>
                )}
              </Facts>
              {place.travelling && <p className={classes['note']}>{t('place.travelling')}</p>}
            </Panel>
            {place.openingHours !== undefined && <OpeningHours value={place.openingHours} />}
          </div>
          <div className={classes['column']}>
            <Panel title={t('place.help')}>
              <Facts>
                <Words name={t('place.services')} values={place.services} />
                <Words name={t('place.publics')} values={place.publics} />
                <Words name={t('place.specialCare')} values={place.specialCare} />
                <Words name={t('place.fees')} values={place.fees} />
                <Words name={t('place.programmes')} values={place.programmes} />
              </Facts>
            </Panel>
            <Practical place={place} />
            <Panel title={t('place.verified')} tone={isStale(place, new Date()) ? 'follow-up' : 'quiet'}>
              <p>
                {t('place.verifiedOn')} <DateText at={place.verifiedOn} />.
              </p>
              {isStale(place, new Date()) && <p className={classes['note']}>{t('place.staleAdvice')}</p>}
            </Panel>
          </div>
        </div>
      </div>
    </>
  );
}

function Practical({ place }: { readonly place: Place }) {
  const { t } = useTranslation('network');
  const languages = new Intl.DisplayNames([locale()], { type: 'language' });
  const known =
    place.accessModes.length + place.supportModes.length + place.languages.length + place.equipment.length >
      0 || place.stepFree !== undefined;
  if (!known) return null;
  return (
    <Panel title={t('place.how')}>
      <Facts>
        <Words name={t('place.accessModes')} values={place.accessModes} />
        <Words name={t('place.supportModes')} values={place.supportModes} />
        {place.stepFree !== undefined && (
          <Fact name={t('place.stepFree')}>
            {t(place.stepFree ? 'place.stepFreeYes' : 'place.stepFreeNo')}
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

function isEquipment(code: string): code is 'COMPUTER' | 'PRINTER' | 'SCANNER' {
  return ['COMPUTER', 'PRINTER', 'SCANNER'].includes(code);
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
