import { useTranslation } from 'react-i18next';
import { PaperButton } from '@/shared/paper/paper-button';
import { useMay } from '@/shared/session/session';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';
import { LetterForm } from '../components/letter-form';
import { PlacesForm } from '../components/places-form';
import { SheetForm } from '../components/sheet-form';
import classes from './papers-page.module.css';

/** « Papiers à imprimer »: all of them in one place, each as far as one may have it. */
export function PapersPage() {
  const { t } = useTranslation('paper');
  const refers = useMay('handle-referrals');
  const searches = useMay('search-network');
  return (
    <>
      <PageTitle title={t('title')} lead={t('lead')} />
      <div className={classes['page']}>
        <Panel title={t('questionnaire.title')}>
          <div className={classes['form']}>
            <p>{t('questionnaire.text')}</p>
            <PaperButton label={t('questionnaire.print')} paper={{ kind: 'questionnaire' }} />
          </div>
        </Panel>
        {refers && (
          <Panel title={t('sheet.title')}>
            <SheetForm />
          </Panel>
        )}
        {searches && (
          <Panel title={t('places.title')}>
            <PlacesForm />
          </Panel>
        )}
        {refers && (
          <Panel title={t('letter.title')}>
            <LetterForm />
          </Panel>
        )}
      </div>
    </>
  );
}
