import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Versioned } from '@/api/client';
import { useMay } from '@/shared/session/session';
import { LoadingLines } from '@/shared/ui/loading-lines';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import type { Place } from '@/shared/places/place';
import { useCard, useClosePlace } from '../care-queries';
import { usePlace } from '../queries';
import { AgendaSections } from '../components/care/agenda-sections';
import { CardSections, SECTIONS } from '../components/care/card-sections';
import type { PlaceCardDetails } from '../components/care/card-form';
import { FoundAgain } from '../components/care/found-again';
import { PlaceHistory } from '../components/care/place-history';
import { SavingBar } from '../components/care/saving-bar';
import { useCardCommune } from '../components/care/use-card-commune';
import { useCardEditor } from '../components/care/use-card-editor';
import { PlaceFreshness } from '../components/place-freshness';
import classes from '../components/care/care.module.css';

/** « Modifier » a place: its card in parts with one button to save, then what happens there, then its history. */
export function EditPlacePage() {
  const { t } = useTranslation('network');
  const { id = '' } = useParams();
  const coordinates = useMay('view-territory');
  const card = useCard(id);
  const place = usePlace(id);
  const error = card.error ?? place.error;
  return (
    <>
      <p data-print="hide">
        <Link to={coordinates ? '/annuaire' : '/mes-lieux'}>
          {coordinates ? t('care.quality.title') : t('care.edit.back')}
        </Link>
      </p>
      {card.data === undefined || place.data === undefined ? (
        <>
          <PageTitle title={t('care.mine.edit')} />
          {error === null ? (
            <Panel>
              <LoadingLines lines={10} />
            </Panel>
          ) : (
            <ProblemNotice
              error={error}
              onRetry={() => {
                void card.refetch();
                void place.refetch();
              }}
            />
          )}
        </>
      ) : (
        <Editor key={id} id={id} card={card.data} place={place.data} />
      )}
    </>
  );
}

interface EditorProps {
  readonly id: string;
  readonly card: Versioned<PlaceCardDetails>;
  readonly place: Place;
}

function Editor({ id, card, place }: EditorProps) {
  const { t } = useTranslation('network');
  const editor = useCardEditor(id, card);
  const commune = useCardCommune(editor, { code: place.communeCode, name: place.communeName });
  return (
    <>
      <PageTitle title={t('care.edit.title', { name: card.data.name })} lead={t('care.edit.lead')} />
      <div className={classes['page']}>
        <PlaceFreshness verifiedOn={place.verifiedOn} />
        <FoundAgain draft={editor} startAgainLabel={t('care.edit.startAgain')} />
        <nav aria-label={t('care.edit.sections')}>
          <ul className={classes['sections']} role="list">
            {SECTIONS.map((section) => (
              <li key={section}>
                <a href={`#partie-${section}`}>{t(`care.section.${section}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <CardSections editor={editor} {...commune} communes={card.data.communes} />
        <SavingBar id={id} editor={editor} />
        <AgendaSections id={id} travels={place.travelling} />
        <PlaceHistory id={id} />
        <ClosePlace id={id} closed={place.closedOn !== undefined} />
      </div>
    </>
  );
}

function ClosePlace({ id, closed }: { readonly id: string; readonly closed: boolean }) {
  const { t } = useTranslation('network');
  const close = useClosePlace(id);
  return (
    <Panel tone="quiet">
      <div className={classes['stack']}>
        <p>{t('care.edit.closeHelp')}</p>
        {close.isError && <ProblemNotice error={close.error} />}
        <div>
          <Button
            variant="outline"
            loading={close.isPending}
            onClick={() => {
              close.mutate(!closed);
            }}
          >
            {t(closed ? 'care.edit.reopen' : 'care.edit.close')}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
