import { useTranslation } from 'react-i18next';
import { calendarDay, fullDay } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import type { Questionnaire } from '../evaluate';
import { adviceOnPaper, isKindOfHelp, proposalsOf } from '../model';
import type { Point } from '../model';
import { useWords } from '../use-words';
import classes from './sheet.module.css';

const TO_FILL = ['place', 'address', 'phone', 'when', 'bring'] as const;

/** What the person takes home. No name; what would say too much to whoever finds it stays out. */
export function Sheet({
  questionnaire,
  point,
}: {
  readonly questionnaire: Questionnaire;
  readonly point: Point;
}) {
  const { t } = useTranslation('assessment');
  const words = useWords(questionnaire);
  const proposals = proposalsOf(questionnaire, point);
  const types = point.chosen === undefined ? proposals.map(({ type }) => type) : [point.chosen];
  const advice = [...new Set(types.flatMap((type) => adviceOnPaper(questionnaire, point, type)))];
  const today = calendarDay(new Date());
  return (
    <section data-print="only" className={classes['sheet']}>
      <h2>{t(point.chosen === undefined ? 'sheet.titleNotYet' : 'sheet.title')}</h2>
      <p>
        <time dateTime={today}>{fullDay(today, locale())}</time>
      </p>
      {types.map((type) => {
        const proposal = proposals.find((each) => each.type === type);
        const because = proposal === undefined ? '' : words.because(proposal);
        return (
          <div key={type} className={classes['chosen']}>
            <h3>{words.type(type)}</h3>
            {isKindOfHelp(type) && <p>{t(`orientationType.${type}.description`)}</p>}
            {because !== '' && <p>{because}</p>}
          </div>
        );
      })}
      {advice.length > 0 && (
        <>
          <h3>{t('sheet.advice')}</h3>
          <ul>
            {advice.map((code) => (
              <li key={code}>{words.advice(code)}</li>
            ))}
          </ul>
        </>
      )}
      <dl className={classes['lines']}>
        {TO_FILL.map((line) => (
          <div key={line}>
            <dt>{t(`sheet.${line}`)}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <p>{t('sheet.right')}</p>
    </section>
  );
}
