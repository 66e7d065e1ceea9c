// usePlaying: a clock that runs from the beginning to the end of a film once, when asked. It stands at the end until then: on the whole card.

import { useEffect, useState } from 'react';

export type Playing = {
  /** From the start. */
  readonly ms: number;
  readonly playing: boolean;
  /** From where it stands; from the beginning when it stands at the end. */
  readonly play: () => void;
  readonly pause: () => void;
  /** To a moment, in ms, and stands there. */
  readonly seek: (ms: number) => void;
};

export function usePlaying(duration: number): Playing {
  const [ms, setMs] = useState(duration);
  const [playing, setPlaying] = useState(false);

  useEffect(() => {
    if (!playing) return;
    let last: number | null = null;
    let frame = requestAnimationFrame(tick);
    function tick(time: number): void {
      const passed = last === null ? 0 : time - last;
      last = time;
      setMs((now) => Math.min(duration, now + passed));
      frame = requestAnimationFrame(tick);
    }
    return () => cancelAnimationFrame(frame);
  }, [playing, duration]);

  const over = playing && ms >= duration;
  return {
    ms,
    playing: playing && !over,
    play: () => {
      if (ms >= duration) setMs(0);
      setPlaying(true);
    },
    pause: () => setPlaying(false),
    seek: (next) => {
      setPlaying(false);
      setMs(next);
    },
  };
}
