import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './assessment.module.css';

/** The end, when it is done on the spot: nothing was sent, nothing is left. */
export function ClosedCard({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useTranslation(['assessment', 'shared']);
  return (
    <section className={classes['card']} data-surface aria-labelledby="closed">
      <h2 id="closed" tabIndex={-1} data-comes className={classes['question']}>
        {t('closed.title')}
      </h2>
      <p>{t('closed.text')}</p>
      <div className={classes['actions']}>
        <Button component={Link} to="/" size="lg">
          {t('shared:action.home')}
        </Button>
        <Button size="lg" variant="subtle" onClick={onAgain}>
          {t('closed.again')}
        </Button>
      </div>
    </section>
  );
}
