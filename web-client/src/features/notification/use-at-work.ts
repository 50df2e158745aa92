import { useEffect, useState } from 'react';

const SIGNS_OF_WORK = ['pointerdown', 'keydown'] as const;
const QUIET_AFTER = 5 * 60_000;

/**
 * Whether somebody has touched this page in the last minutes. Each request renews the session: a page left open that
 * went on asking by itself would keep it open for whoever comes by.
 */
export function useAtWork(): boolean {
  const [atWork, setAtWork] = useState(true);
  useEffect(() => {
    const rest = () => {
      setAtWork(false);
    };
    let timer = window.setTimeout(rest, QUIET_AFTER);
    const touched = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(rest, QUIET_AFTER);
      setAtWork(true);
    };
    SIGNS_OF_WORK.forEach((sign) => {
      window.addEventListener(sign, touched);
    });
    return () => {
      window.clearTimeout(timer);
      SIGNS_OF_WORK.forEach((sign) => {
        window.removeEventListener(sign, touched);
      });
    };
  }, []);
  return atWork;
}
