import { useTranslation } from 'react-i18next';
import { DateText } from '@/shared/ui/date-text';
import { detailCodes } from '../history-model';
import type { HistoryEntry } from '../model';

/** What a line of the history adds to its sentence: the reason, the day, whom it was told. */
export function HistoryDetail({ entry }: { readonly entry: HistoryEntry }) {
  const { t } = useTranslation('referral');
  const { action, detail } = entry;
  const say = t as (key: string) => string;
  const codes = detailCodes(entry);
  return (
    <>
      {codes.map(({ group, code }) => (
        <p key={`${group}.${code}`}>{say(`codes.${group}.${code}`)}</p>
      ))}
      {detail['question'] !== undefined && <p>{say(`question.code.${detail['question']}`)}</p>}
      {detail['question'] !== undefined && detail['answer'] !== undefined && (
        <p>{t('referral.history.answer', { answer: say(`question.answerCode.${detail['answer']}`) })}</p>
      )}
      {(['metOn', 'firstContactOn'] as const).map((said) => {
        const day = detail[said];
        return (
          day !== undefined && (
            <p key={said}>
              {t(`referral.history.${said}`)} <DateText at={day} relative={false} />.
            </p>
          )
        );
      })}
      {action === 'HAND_OVER' && detail['on'] !== undefined && (
        <p>
          {say(`reported.told.${detail['by'] ?? 'PHONE'}`)} <DateText at={detail['on']} relative={false} />.
        </p>
      )}
      {detail['reportedOn'] !== undefined && (
        <p>
          {say(`reported.said.${detail['reportedBy'] ?? 'PHONE'}`)}{' '}
          <DateText at={detail['reportedOn']} relative={false} />.
        </p>
      )}
      {detail['slot'] !== undefined && (
        <p>
          {t('referral.history.slot')} <DateText at={detail['slot']} />.
        </p>
      )}
      {detail['appointment'] !== undefined && (
        <p>
          {t('referral.history.appointment')} <DateText at={detail['appointment']} relative={false} />.
        </p>
      )}
      {detail['reviewOn'] !== undefined && (
        <p>
          {t('referral.history.reviewOn')} <DateText at={detail['reviewOn']} />.
        </p>
      )}
      {action === 'ATTEMPT' && (
        <p>
          {t(
            detail['reached'] === 'true'
              ? 'referral.history.attemptReached'
              : 'referral.history.attemptMissed',
            { channel: say(`codes.attemptChannel.${detail['channel'] ?? ''}`) },
          )}
        </p>
      )}
    </>
  );
}
