import IconArrowLeft from '@tabler/icons-react/dist/esm/icons/IconArrowLeft.mjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './guidance.module.css';

export function BackToCards() {
  const { t } = useTranslation('guidance');
  return (
    <p data-print="hide">
      <Link to="/fiches" className={classes['link'] ?? ''}>
        <IconArrowLeft size={20} aria-hidden />
        {t('cards.back')}
      </Link>
    </p>
  );
}
