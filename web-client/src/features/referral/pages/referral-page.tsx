import IconArrowRight from '@tabler/icons-react/dist/esm/icons/IconArrowRight.mjs';
import IconPhone from '@tabler/icons-react/dist/esm/icons/IconPhone.mjs';
import IconRefresh from '@tabler/icons-react/dist/esm/icons/IconRefresh.mjs';
import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Problem } from '@/api/problem';
import { readablePhone } from '@/shared/i18n/phone';
import { PersonCode } from '@/shared/rights/person-code';
import { PersonFeedback } from '@/shared/rights/person-feedback';
import { LoadingLines } from '@/shared/ui/loading-lines';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { Appointments } from '../components/appointments/appointments';
import { ClaimBadge, ClaimButton } from '../components/claim';
import { ClosingLines } from '../components/closing-lines/closing-lines';
import { History } from '../components/history';
import { NextStep } from '../components/next-step';
import { Papers } from '../components/papers';
import { Questions } from '../components/questions/questions';
import { ReceiverActions } from '../components/receiver-actions/receiver-actions';
import { ReferralHeader } from '../components/referral-header';
import { ReporterActions } from '../components/reporter-actions/reporter-actions';
import { SenderActions } from '../components/sender-actions';
import { WhatWasSent } from '../components/what-was-sent';
import { claimActs } from '../model';
import type { Referral } from '../model';
import { useMeanwhile, useReferral } from '../queries';
import classes from './referral-page.module.css';

/** « Mise en relation », for both sides: each sees what is its own to see. */
export function ReferralPage() {
  const { t } = useTranslation('referral');
  const { id = '' } = useParams();
  const query = useReferral(id);
  if (query.data !== undefined) {
    return (
      <>
        <ReferralHeader referral={query.data} />
        {query.error !== null && (
          <div className={classes['notice']}>
            <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
          </div>
        )}
        <Whole key={id} referral={query.data} />
      </>
    );
  }
  return (
    <>
      <PageTitle title={t('referral.title')} />
      {query.isPending ? (
        <Panel>
          <LoadingLines lines={8} />
        </Panel>
      ) : (
        <ProblemNotice
          error={query.error}
          {...(isRefusal(query.error) ? {} : { onRetry: () => void query.refetch() })}
        >
          <Button component={Link} to="/" variant="subtle">
            {t('referral.home')}
          </Button>
        </ProblemNotice>
      )}
    </>
  );
}

/** « Nothing visible » and « not yours » stay so however often one asks. */
function isRefusal(error: unknown): boolean {
  return error instanceof Problem && (error.status === 403 || error.status === 404);
}

function Whole({ referral }: { readonly referral: Referral }) {
  const { sides } = referral;
  return (
    <div className={classes['page']}>
      <div className={classes['column']}>
        {!sides.includes('RECEIVER') && <Meanwhile referral={referral} />}
        <NextStep referral={referral} />
        {sides.includes('RECEIVER') && (
          <>
            <Dealing referral={referral} />
            <ReceiverActions referral={referral} />
          </>
        )}
        <Appointments referral={referral} />
        {sides.includes('REPORTED_BY_REFERRER') && <ReporterActions referral={referral} />}
        <Questions referral={referral} />
        {sides.includes('SENDER') && <SenderActions referral={referral} />}
        <History referral={referral} />
      </div>
      <div className={classes['column']}>
        <Place referral={referral} />
        {sides.includes('SENDER') && referral.status !== 'DRAFT' && (
          <>
            <PersonCode referral={referral.id} />
            <PersonFeedback referral={referral.id} />
          </>
        )}
        <WhatWasSent referral={referral} />
        <Papers referral={referral} />
        <ClosingLines referral={referral} />
        <Links referral={referral} />
      </div>
    </div>
  );
}

/** For the team at the place: whose hands it is in. */
function Dealing({ referral }: { readonly referral: Referral }) {
  const { t } = useTranslation('referral');
  if (claimActs(referral) === undefined && referral.claim === undefined) return null;
  return (
    <Panel title={t('claim.title')}>
      {referral.claim === undefined ? (
        <p>{t('claim.nobody')}</p>
      ) : (
        <p>
          <ClaimBadge claim={referral.claim} />
        </p>
      )}
      <ClaimButton referral={referral} />
    </Panel>
  );
}

/** The dialog that gave the command may be gone with it: the page says what came meanwhile. */
function Meanwhile({ referral }: { readonly referral: Referral }) {
  const { t } = useTranslation('referral');
  const problem = useMeanwhile(referral.id);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem !== undefined) box.current?.focus();
  }, [problem]);
  if (problem === undefined) return null;
  const ours = referral.status === 'CANCELLED' || referral.status === 'ENTERED_IN_ERROR';
  return (
    <div ref={box} tabIndex={-1} role="alert" className={classes['meanwhile']}>
      <IconRefresh size={24} stroke={1.75} aria-hidden />
      <div>
        <p>
          <strong>{t(ours ? 'referral.meanwhileUsTitle' : 'referral.meanwhileTitle')}</strong>
        </p>
        <p>
          {t(ours ? 'referral.meanwhileUsText' : 'referral.meanwhileText', {
            status: t(`codes.status.${referral.status}`),
          })}
        </p>
      </div>
    </div>
  );
}

function Place({ referral: { place } }: { readonly referral: Referral }) {
  const { t } = useTranslation('referral');
  if (place === undefined) {
    return (
      <Panel title={t('referral.place.title')}>
        <p>{t('referral.place.none')}</p>
      </Panel>
    );
  }
  return (
    <Panel title={t('referral.place.title')}>
      <p>
        <strong>{place.name}</strong>
      </p>
      <p>{place.address}</p>
      {place.phone !== undefined && (
        <p>
          <a className={classes['phone']} href={`tel:${place.phone}`}>
            <IconPhone size={22} stroke={1.75} aria-hidden />
            {readablePhone(place.phone)}
          </a>
        </p>
      )}
      <p data-print="hide">
        <Link className={classes['link']} to={`/lieux/${place.id}`}>
          {t('referral.place.see')}
        </Link>
      </p>
    </Panel>
  );
}

/** The server only gives the ids of linked referrals; those of another team answer « nothing visible ». */
function Links({ referral }: { readonly referral: Referral }) {
  const { t } = useTranslation('referral');
  const { previousReferralId, previousLink, onwardReferralId } = referral;
  if (previousReferralId === undefined && onwardReferralId === undefined) return null;
  return (
    <div data-print="hide">
      <Panel title={t('referral.links.title')}>
        {previousReferralId !== undefined && (
          <p>
            <Link className={classes['link']} to={`/mises-en-relation/${previousReferralId}`}>
              {t(`referral.links.previous${previousLink ?? 'AGAIN'}`)}
              <IconArrowRight size={20} aria-hidden />
            </Link>
          </p>
        )}
        {onwardReferralId !== undefined && (
          <p>
            <Link className={classes['link']} to={`/mises-en-relation/${onwardReferralId}`}>
              {t('referral.links.onward')}
              <IconArrowRight size={20} aria-hidden />
            </Link>
          </p>
        )}
      </Panel>
    </div>
  );
}
