import { Button } from '@mantine/core';
import IconPhotoDown from '@tabler/icons-react/dist/esm/icons/IconPhotoDown.mjs';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { saveFile } from '@/shared/files/save-file';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import type { Outlines } from './map-data';
import type { Picture } from './picture';
import { imageOf } from './picture-image';
import classes from '../paper/paper-button.module.css';

interface SaveImageButtonProps {
  readonly outlines: Outlines;
  readonly picture: Picture;
  readonly legendTitle: string;
  /** Of the file. */
  readonly name: string;
  readonly label: string;
}

/** A map as an image, drawn in the browser: nothing is sent. */
export function SaveImageButton({ outlines, picture, legendTitle, name, label }: SaveImageButtonProps) {
  const { t } = useTranslation('shared');
  const save = useMutation({
    mutationFn: async () => {
      saveFile(name, await imageOf(outlines, picture, legendTitle));
    },
    networkMode: 'always',
    retry: false,
    gcTime: 0,
  });
  return (
    <div className={classes['paper']} data-print="hide">
      <Button
        variant="outline"
        classNames={{ root: classes['button'] ?? '', label: classes['label'] ?? '' }}
        loading={save.isPending}
        leftSection={<IconPhotoDown size={20} aria-hidden />}
        onClick={() => {
          save.mutate();
        }}
      >
        {label}
      </Button>
      <p role="status" className={classes['ready']}>
        {save.isSuccess ? t('paper.ready', { name }) : ''}
      </p>
      {save.isError && <ProblemNotice error={save.error} />}
    </div>
  );
}
