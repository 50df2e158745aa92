import appointments from './appointments.fr';
import codes from './codes.fr';
import receiver from './receiver.fr';
import sender from './sender.fr';

const fr = { codes, ...sender, ...receiver, ...appointments } as const;

export default fr;

declare module '@/shared/i18n/catalogue' {
  interface Catalogues {
    referral: typeof fr;
  }
}
