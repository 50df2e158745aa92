import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMay, useSession } from '@/shared/session/session';
import { PageTitle } from '@/shared/ui/page-title';
import { NotYours } from '../components/not-yours';
import { NoteForm } from '../components/note-form';
import classes from '../components/observation.module.css';

/** « Ce qui bloque »: what could not be done online, noted beside the person and without them. */
export function NotePage() {
  const { t } = useTranslation('observation');
  const { territoryCode } = useSession();
  const may = useMay('search-network');
  return (
    <>
      <PageTitle title={t('note.title')} lead={t('note.lead')} />
      {!may || territoryCode === undefined ? (
        <NotYours />
      ) : (
        <div className={classes['page']}>
          <NoteForm territory={territoryCode} />
          <p className={classes['quiet']}>{t('note.why')}</p>
          <p>
            <Link to="/territoire/blocages">{t('note.sheet')}</Link>
          </p>
        </div>
      )}
    </>
  );
}
