import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LONGEST_WORDS, softer } from './model';
import classes from './questions.module.css';

interface SofterWordsProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Under a field for few words: how many are left and, where one says a lot, a more neutral one, never imposed. */
export function SofterWords({ value, onChange }: SofterWordsProps) {
  const { t } = useTranslation('referral');
  const found = softer(value);
  return (
    <div className={classes['softer']}>
      <p className={classes['quiet']}>{t('question.form.left', { count: LONGEST_WORDS - value.length })}</p>
      {found !== undefined && (
        <div role="status" className={classes['softer']}>
          <p>{t('question.form.softer', { suggestion: t(`question.softer.${found.family}`) })}</p>
          <Button
            variant="outline"
            size="compact-md"
            onClick={() => {
              onChange(
                value.replace(found.found, t(`question.softer.${found.family}`)).slice(0, LONGEST_WORDS),
              );
            }}
          >
            {t('question.form.useSofter')}
          </Button>
        </div>
      )}
    </div>
  );
}
