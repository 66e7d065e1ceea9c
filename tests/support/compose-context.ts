// A compose context for Node: the fake text engine and the real layout engine, counting how much breaking a card asked for.

import type { ComposeContext } from '#compose/context.ts';
import { loadLayoutEngine } from '#services/layout/yoga-layout.ts';
import { createFakeTextEngine } from '#text/fake-text-engine.ts';

export type CountingContext = ComposeContext & { readonly breaks: () => number };

export async function composeContext(options: { readonly samples?: boolean } = {}): Promise<CountingContext> {
  const { breaker, measurer } = createFakeTextEngine();
  let count = 0;
  return {
    breaker: {
      ...breaker,
      breakLines: (...given) => {
        count += 1;
        return breaker.breakLines(...given);
      },
    },
    measurer,
    layout: await loadLayoutEngine(),
    familyFor: (font) => font,
    samples: options.samples ?? false,
    breaks: () => count,
  };
}
