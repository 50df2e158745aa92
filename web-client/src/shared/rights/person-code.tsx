import { Button } from '@mantine/core';
import IconKey from '@tabler/icons-react/dist/esm/icons/IconKey.mjs';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { useGiveCode } from './queries';
import classes from './rights.module.css';

/** Gives the person the way to their own page. The code is shown once, large, to be copied or read aloud. */
export function PersonCode({ referral }: { readonly referral: string }) {
  const { t } = useTranslation('rights');
  const give = useGiveCode(referral);
  const shown = useRef<HTMLParagraphElement>(null);
  const code = give.data?.code;
  useEffect(() => {
    if (code !== undefined) shown.current?.focus();
  }, [code]);
  return (
    <Panel title={t('code.title')}>
      <p>{t('code.lead')}</p>
      {give.data !== undefined && (
        <div className={classes['given']}>
          <p id="person-code-what">{t('code.write')}</p>
          <p ref={shown} tabIndex={-1} className={classes['code']} aria-describedby="person-code-what">
            {give.data.code}
          </p>
          <p>{t('code.page', { address: `${window.location.host}${give.data.page}` })}</p>
          <p className={classes['aside']}>{t('code.once')}</p>
        </div>
      )}
      {give.error !== null && <ProblemNotice error={give.error} />}
      <div data-print="hide">
        {give.data !== undefined && <p className={classes['aside']}>{t('code.anotherHelp')}</p>}
        <Button
          variant="outline"
          leftSection={<IconKey size={20} aria-hidden />}
          loading={give.isPending}
          onClick={() => {
            give.mutate();
          }}
        >
          {t(give.data === undefined ? 'code.give' : 'code.another')}
        </Button>
      </div>
    </Panel>
  );
}
