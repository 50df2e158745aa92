import { useTranslation } from 'react-i18next';
import { NETWORK, Problem, UNKNOWN } from '@/api/problem';

export interface ProblemText {
  readonly title: string;
  readonly advice: string;
}

/** Where the catalogue is asked, from the most precise to the most general. */
export function problemKeys(error: unknown): string[] {
  if (!(error instanceof Problem)) return [`problem.bySlug.${UNKNOWN}`];
  const byStatus = error.status === 0 ? NETWORK : String(error.status);
  const status = error.status >= 500 ? '503' : byStatus;
  return [`problem.bySlug.${error.slug}`, `problem.byStatus.${status}`, `problem.bySlug.${UNKNOWN}`].filter(
    // `unknown` as a slug must not hide what the status can still say.
    (key, index) => index > 0 || key !== `problem.bySlug.${UNKNOWN}`,
  );
}

/** What to say for a refusal: what happened, and what to do next. */
export function useProblemText(): (error: unknown) => ProblemText {
  const { t, i18n } = useTranslation('shared');
  return (error) => {
    const key = problemKeys(error).find((candidate) => i18n.exists(`${candidate}.title`, { ns: 'shared' }));
    const say = t as (key: string, named: Readonly<Record<string, unknown>>) => string;
    // What a refusal names, such as the place that takes over.
    const named = error instanceof Problem ? error.members : {};
    return { title: say(`${key ?? ''}.title`, named), advice: say(`${key ?? ''}.advice`, named) };
  };
}
