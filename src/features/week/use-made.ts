// useMade: which days of one year's plan the person has ticked, kept with the settings. Another year begins with none.

import { useState } from 'react';
import { useApp } from '../use-app.tsx';

export type Made = { readonly days: readonly string[]; readonly tick: (day: string, made: boolean) => void };

export function useMade(year: number): Made {
  const { settings } = useApp();
  const [kept, setKept] = useState(() => settings.load().weekMade);
  const days = kept?.year === year ? kept.days : [];
  return {
    days,
    tick(day, made) {
      const others = days.filter((each) => each !== day);
      const next = { year, days: made ? [...others, day] : others };
      settings.change({ weekMade: next });
      setKept(next);
    },
  };
}
