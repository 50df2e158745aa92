import { Button } from '@mantine/core';
import IconArrowRight from '@tabler/icons-react/dist/esm/icons/IconArrowRight.mjs';
import IconMessages from '@tabler/icons-react/dist/esm/icons/IconMessages.mjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Panel } from '@/shared/ui/panel';
import { StepHeader } from './step-header';
import classes from './new-referral.module.css';

/** How step 1 begins: the questions together, or straight to the form when one knows. */
export function TwoWays({ onKnows }: { readonly onKnows: () => void }) {
  const { t } = useTranslation('referral');
  return (
    <>
      <StepHeader step={0} title={t('newReferral.need.title')} lead={t('newReferral.need.twoWays')} />
      <div className={classes['ways']}>
        <Panel title={t('newReferral.need.together')}>
          <p>{t('newReferral.need.togetherHint')}</p>
          <Button
            component={Link}
            to="/faire-le-point"
            state={{ step: 1 }}
            size="lg"
            leftSection={<IconMessages size={22} aria-hidden />}
          >
            {t('newReferral.need.begin')}
          </Button>
        </Panel>
        <Panel title={t('newReferral.need.knowsTitle')}>
          <p>{t('newReferral.need.knowsHint')}</p>
          <Button
            size="lg"
            variant="outline"
            rightSection={<IconArrowRight size={22} aria-hidden />}
            onClick={onKnows}
          >
            {t('newReferral.need.knows')}
          </Button>
        </Panel>
      </div>
    </>
  );
}
