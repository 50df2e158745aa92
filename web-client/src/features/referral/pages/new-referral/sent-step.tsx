import { Button } from '@mantine/core';
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs';
import IconPhone from '@tabler/icons-react/dist/esm/icons/IconPhone.mjs';
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { calendarDay } from '@/shared/i18n/dates';
import { readablePhone } from '@/shared/i18n/phone';
import { useAnnounce } from '@/shared/ui/announcer';
import { PersonCode } from '@/shared/rights/person-code';
import { PaperButton } from '@/shared/paper/paper-button';
import { DateText } from '@/shared/ui/date-text';
import { Panel } from '@/shared/ui/panel';
import { useAllWaiting } from '@/shared/waiting/use-waiting';
import { waitingRoom } from '@/shared/waiting/waiting-room';
import type { Referral } from '../../model';
import { forgetFlow } from './flow-memory';
import { kindOfHelpOf } from './model';
import { isDirect } from './person-model';
import { StepHeader } from './step-header';
import classes from './new-referral.module.css';

interface SentStepProps {
  readonly team: string;
  readonly sent: Referral;
}

/** Step 4: what was sent, what happens next and when. Everything comes from the server: a reload shows the same. */
export function SentStep({ team, sent }: SentStepProps) {
  const { t } = useTranslation('referral');
  const announce = useAnnounce();
  useEffect(() => {
    forgetFlow(team, sent.id);
  }, [team, sent.id]);
  // It may have left by itself, long after « Envoyer »: said once, here where it is read.
  const left = useAllWaiting().find(({ state, href }) => state === 'done' && href.includes(sent.id))?.key;
  useEffect(() => {
    if (left === undefined) return;
    announce(t('newReferral.sent.announced', { reference: sent.reference }));
    waitingRoom.remove(left);
  }, [left, announce, t, sent.reference]);
  return (
    <>
      <div data-print="hide">
        <StepHeader step={3} title={t('newReferral.sent.title')} />
        <div className={classes['form']}>
          <Panel>
            <div className={classes['done']}>
              <IconCircleCheck size={44} stroke={1.5} aria-hidden className={classes['doneSign']} />
              <div className={classes['doneWords']}>
                <p>{t('newReferral.sent.text', { place: sent.place?.name ?? '' })}</p>
                <p>
                  {t('newReferral.sent.reference')}{' '}
                  <strong className={classes['reference']}>{sent.reference}</strong>
                </p>
                <p className={classes['aside']}>{t('newReferral.sent.referenceHelp')}</p>
              </div>
            </div>
          </Panel>
          <Panel title={t('newReferral.sent.next')}>
            <ol className={classes['next']}>
              <li>
                {t('newReferral.sent.answer')}
                {sent.nextStep.by !== undefined && (
                  <>
                    {' '}
                    <strong>
                      <DateText at={sent.nextStep.by} />
                    </strong>
                    .
                  </>
                )}
              </li>
              <li>{t('newReferral.sent.noAnswer')}</li>
              <li>{t(contactSentence(sent))}</li>
            </ol>
            {sent.place?.phone !== undefined && (
              <p>
                {t('newReferral.sent.call')}{' '}
                <a className={classes['phone']} href={`tel:${sent.place.phone}`}>
                  <IconPhone size={20} stroke={1.75} aria-hidden />
                  {readablePhone(sent.place.phone)}
                </a>
              </p>
            )}
          </Panel>
          <PersonCode referral={sent.id} />
          <div className={classes['actions']}>
            <Button
              leftSection={<IconPrinter size={20} aria-hidden />}
              onClick={() => {
                window.print();
              }}
            >
              {t('newReferral.sent.print')}
            </Button>
            <PaperButton label={t('papers.sheet')} paper={{ kind: 'referral-sheet', referral: sent.id }} />
            <Button component={Link} to="/" variant="outline">
              {t('newReferral.sent.home')}
            </Button>
            <Button component={Link} to="/mettre-en-relation" variant="subtle">
              {t('newReferral.sent.another')}
            </Button>
            <Button component={Link} to={`/mises-en-relation/${sent.id}`} variant="subtle">
              {t('newReferral.sent.follow')}
            </Button>
          </div>
        </div>
      </div>
      <Sheet sent={sent} />
    </>
  );
}

function contactSentence({ contactChannel }: Referral) {
  if (isDirect(contactChannel)) return 'newReferral.sent.theyCall' as const;
  return contactChannel === 'VIA_REFERRER'
    ? ('newReferral.sent.viaYou' as const)
    : ('newReferral.sent.personGoes' as const);
}

/** What the person takes home: where, which phone, what was agreed. No name, nothing sensitive. */
function Sheet({ sent }: { readonly sent: Referral }) {
  const { t } = useTranslation('referral');
  const kind = kindOfHelpOf(sent);
  const { place } = sent;
  if (place === undefined) return null;
  return (
    <section data-print="only" className={classes['sheet']}>
      <h2>{t('newReferral.sheet.title')}</h2>
      <p>
        <DateText at={calendarDay(new Date(sent.sentAt ?? sent.createdAt))} relative={false} />
      </p>
      <h3>{place.name}</h3>
      <p>{place.address}</p>
      {place.phone !== undefined && <p className={classes['sheetPhone']}>{readablePhone(place.phone)}</p>}
      <dl className={classes['sheetFacts']}>
        {kind !== undefined && (
          <div>
            <dt>{t('newReferral.sheet.help')}</dt>
            <dd>{t(`codes.orientationType.${kind}.label`)}</dd>
          </div>
        )}
        <div>
          <dt>{t('newReferral.sheet.next')}</dt>
          <dd>{t(SHEET_NEXT[sent.contactChannel ?? 'NONE'])}</dd>
        </div>
        {sent.nextStep.by !== undefined && (
          <div>
            <dt>{t('newReferral.sheet.answerBy')}</dt>
            <dd>
              <DateText at={sent.nextStep.by} relative={false} />
            </dd>
          </div>
        )}
        <div>
          <dt>{t('newReferral.sheet.reference')}</dt>
          <dd>
            <strong>{sent.reference}</strong>
          </dd>
        </div>
        <div>
          <dt>{t('newReferral.sheet.from')}</dt>
          <dd>
            {t('newReferral.sheet.sender', {
              team: sent.sender.team,
              organisation: sent.sender.organisation,
            })}
          </dd>
        </div>
      </dl>
      <p>{t('newReferral.sheet.right')}</p>
    </section>
  );
}

const SHEET_NEXT = {
  PHONE: 'newReferral.sheet.theyCall',
  SMS: 'newReferral.sheet.theyWrite',
  EMAIL: 'newReferral.sheet.theyWrite',
  VIA_REFERRER: 'newReferral.sheet.weTell',
  NONE: 'newReferral.sheet.youGo',
} as const;
