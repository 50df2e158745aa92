import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from './visually-hidden';

export function LoadingLines({ lines }: { readonly lines: number }) {
  const { t } = useTranslation('shared');
  return (
    <div aria-busy="true">
      <VisuallyHidden>{t('state.loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton
          key={line}
          height="1.2rem"
          mb="0.8rem"
          width={`${String(92 - ((line * 23) % 40))}%`}
          aria-hidden
        />
      ))}
    </div>
  );
}
