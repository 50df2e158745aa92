import IconAdjustments from '@tabler/icons-react/dist/esm/icons/IconAdjustmentsHorizontal.mjs';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '@/shared/ui/disclosure';
import classes from './account-menu.module.css';
import { Preferences } from './preferences';

export function VisitorMenu() {
  const { t } = useTranslation('app');
  return (
    <Disclosure
      label={
        <>
          <IconAdjustments size={24} stroke={1.5} aria-hidden />
          {t('nav.display')}
        </>
      }
    >
      <div className={classes['sections']}>
        <Preferences />
      </div>
    </Disclosure>
  );
}
