import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeChoices } from '@/shared/forms/code-choice';
import { oneOfEach, wordsOffered } from './profile-words';
import type { ProfileWord } from './profile-words';
import classes from './words-to-receive.module.css';

interface WordsToReceiveProps {
  /** What « Faire le point » came to. */
  readonly cameTo: readonly ProfileWord[];
  readonly agreed: readonly ProfileWord[];
  readonly onAgreed: (words: readonly ProfileWord[]) => void;
}

/** What the person agrees to tell the place, word by word; nothing is ticked beforehand. */
export function WordsToReceive({ cameTo, agreed, onAgreed }: WordsToReceiveProps) {
  const { t } = useTranslation('referral');
  const [openAtFirst] = useState(agreed.length > 0);
  const choices = (
    <CodeChoices
      id="profile-words"
      legend={t('words.legend')}
      hint={t('words.hint')}
      options={wordsOffered(cameTo).map((value) => ({ value, label: t(`words.word.${value}`) }))}
      columns={2}
      value={agreed}
      onChange={(words) => {
        onAgreed(oneOfEach(words));
      }}
    />
  );
  if (cameTo.length > 0) return choices;
  return (
    <details className={classes['fold']} open={openAtFirst}>
      <summary>{t('words.unfold')}</summary>
      {choices}
    </details>
  );
}
