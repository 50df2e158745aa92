import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Logo } from '@/shared/ui/logo';
import classes from './shell.module.css';

interface HeaderProps {
  readonly navigation?: ReactNode;
  readonly account: ReactNode;
}

export function Header({ navigation, account }: HeaderProps) {
  const { t } = useTranslation('app');
  return (
    <>
      <a href="#content" className={classes['skip']} data-print="hide">
        {t('skip')}
      </a>
      <header className={classes['header']}>
        <div className={classes['headerLine']}>
          <Link to="/" className={classes['brand']}>
            <Logo />
          </Link>
          {navigation}
          <div className={classes['account']} data-print="hide">
            {account}
          </div>
        </div>
      </header>
    </>
  );
}
