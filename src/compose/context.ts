// ComposeContext: everything compose needs that is not data: made ready by the prepare workflow, faked in tests.

import type { LineBreaker, TextMeasurer } from '#text/typeface.ts';
import type { LayoutEngine } from './flex.ts';

export type ComposeContext = {
  readonly breaker: LineBreaker;
  readonly measurer: TextMeasurer;
  readonly layout: LayoutEngine;
  /** CSS family name of each font id a type style may name. */
  readonly families: Readonly<Record<string, string>>;
  /** Show the template's sample words while the document is untouched. Never set for an export. */
  readonly samples: boolean;
};
