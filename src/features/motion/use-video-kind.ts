// useVideoKind: whether this browser can make videos, and of which kind: asked before anybody taps.

import { useEffect, useState } from 'react';
import type { Size } from '#domain/geometry/geometry.ts';
import type { VideoKind } from '#services/motion/motion-video.ts';

/** `unreachable`: the part of the app that knows could not be fetched. */
export type VideoAbility = { readonly kind: 'asking' | 'cannot' | 'unreachable' } | { readonly kind: 'can'; readonly video: VideoKind };

export function useVideoKind({ width, height }: Size): VideoAbility {
  const [ability, setAbility] = useState<VideoAbility>({ kind: 'asking' });
  useEffect(() => {
    let gone = false;
    async function ask(): Promise<VideoAbility> {
      try {
        const { chooseVideo } = await import('#services/motion/choose-video.ts');
        const video = await chooseVideo({ width, height });
        return video === null ? { kind: 'cannot' } : { kind: 'can', video };
      } catch {
        // No two browsers word alike why a part of the app could not be fetched.
        return { kind: 'unreachable' };
      }
    }
    void (async () => {
      const answer = await ask();
      if (!gone) setAbility(answer);
    })();
    return () => {
      gone = true;
    };
  }, [width, height]);
  return ability;
}
