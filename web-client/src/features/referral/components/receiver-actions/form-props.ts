import type { Referral } from '../../model';

/** What every action's form is given. */
export interface FormProps {
  readonly referral: Referral;
  /** Whether the server still allows the action. */
  readonly possible: boolean;
  /** Done: says so, and closes the form. */
  readonly onDone: (message: string) => void;
  readonly onCancel: () => void;
}
