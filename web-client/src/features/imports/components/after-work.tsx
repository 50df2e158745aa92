import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/shared/ui/announcer';
import { useRefreshAfterWork } from '../commands';
import { isUnderWay } from '../model';
import type { Import } from '../model';

/** Says aloud what became of the applying or undoing that one waited for; shows nothing. */
export function AfterWork({ run }: { readonly run: Import }) {
  const { t } = useTranslation('imports');
  const announce = useAnnounce();
  const { id, status, nothingDone } = run;
  const before = useRef(status);
  useRefreshAfterWork(id, isUnderWay(status));
  useEffect(() => {
    const worked = before.current === 'APPLYING' || before.current === 'UNDOING';
    before.current = status;
    if (!worked) return;
    if (nothingDone !== undefined) announce(t('preview.nothingDone.title'));
    else if (status === 'APPLIED') announce(t('preview.applied.title'));
    else if (status === 'UNDONE') announce(t('preview.undone.title'));
  }, [announce, nothingDone, status, t]);
  return null;
}
