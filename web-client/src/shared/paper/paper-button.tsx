import { Button } from '@mantine/core';
import type { ButtonVariant } from '@mantine/core';
import IconCalendarPlus from '@tabler/icons-react/dist/esm/icons/IconCalendarPlus.mjs';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import IconFileTypePdf from '@tabler/icons-react/dist/esm/icons/IconFileTypePdf.mjs';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { saveFile } from '@/shared/files/save-file';
import type { Icon } from '@/shared/ui/icon';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { FILE_NAMES, fetchPaper } from './paper';
import type { Paper } from './paper';
import classes from './paper-button.module.css';

interface PaperButtonProps {
  readonly paper: Paper;
  readonly label: string;
  /** The same words and what they are about, where a page has several such buttons. */
  readonly accessibleLabel?: string;
  readonly variant?: ButtonVariant;
  readonly size?: 'lg';
  /** Why nothing can be printed yet; the paper is not asked for. */
  readonly missing?: () => boolean;
}

const SIGNS: Partial<Record<Paper['kind'], Icon>> = {
  'appointment-calendar': IconCalendarPlus,
  'week-calendar': IconCalendarPlus,
  'history-export': IconDownload,
  'coverage-table': IconDownload,
  'coverage-outlines': IconDownload,
};

/** One paper as PDF, or a line for a diary: asked for, saved, said to be there; when it cannot be had, said beside the button. */
export function PaperButton({
  paper,
  label,
  accessibleLabel,
  variant = 'outline',
  size,
  missing,
}: PaperButtonProps) {
  const { t } = useTranslation('shared');
  const name = FILE_NAMES[paper.kind];
  const Sign = SIGNS[paper.kind] ?? IconFileTypePdf;
  const print = useMutation({
    mutationFn: fetchPaper,
    onSuccess: (pdf) => {
      saveFile(name, pdf);
    },
    networkMode: 'always',
    retry: false,
    gcTime: 0,
  });
  const ask = () => {
    if (missing?.() !== true) print.mutate(paper);
  };
  return (
    <div className={classes['paper']} data-print="hide">
      <Button
        variant={variant}
        aria-label={accessibleLabel}
        classNames={{ root: classes['button'] ?? '', label: classes['label'] ?? '' }}
        {...(size === undefined ? {} : { size })}
        loading={print.isPending}
        leftSection={<Sign size={20} aria-hidden />}
        onClick={ask}
      >
        {label}
      </Button>
      <p role="status" className={classes['ready']}>
        {print.isSuccess ? t('paper.ready', { name }) : ''}
      </p>
      {print.isError && <ProblemNotice error={print.error} onRetry={ask} />}
    </div>
  );
}
