import { useEffect, useState } from 'react';
import type { Dispatch, SetStateAction } from 'react';
import { Outlet, useOutletContext } from 'react-router';
import { forgetChosen } from '@/shared/assessment/chosen';
import { useSessionIfAny } from '@/shared/session/session';
import { nothingSaid } from '../model';
import type { Point } from '../model';

type Kept = [Point, Dispatch<SetStateAction<Point>>];

/**
 * Holds what was answered while one is in this room, « Pourquoi ces propositions ? » included. Leaving it, or acting
 * for another team, forgets everything: it is written nowhere.
 */
export function AssessmentFrame() {
  const session = useSessionIfAny();
  return <Memory key={session?.acting?.teamId ?? 'nobody'} />;
}

function Memory() {
  const kept: Kept = useState(nothingSaid);
  useEffect(forgetChosen, []);
  return <Outlet context={kept} />;
}

export function usePoint(): Kept {
  return useOutletContext<Kept>();
}
