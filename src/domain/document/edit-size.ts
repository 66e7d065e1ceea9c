// Edits of one size alone: its type, the side its words stand at, what is left out of it. The rest of the document is not touched.

import type { FormatId } from '../ids.ts';
import type { Document } from './document.ts';
import { partKey } from './own-size.ts';
import { NO_OVERRIDE, type Override, type Part, type Side } from './override.ts';

/** `scale` from -1 (the smallest type) to 1 (the largest that fits); 0 goes back to what the design has. */
export function withTextScale(document: Document, format: FormatId, scale: number): Document {
  const { textScale: _before, ...rest } = overrideOf(document, format);
  return withOwn(document, format, scale === 0 ? rest : { ...rest, textScale: Math.max(-1, Math.min(1, scale)) });
}

/** `align` null goes back to what the design, or the look chosen for all sizes, has. */
export function withAlign(document: Document, format: FormatId, align: Side | null): Document {
  const { align: _before, ...rest } = overrideOf(document, format);
  return withOwn(document, format, align === null ? rest : { ...rest, align });
}

/** Leaves a part out of one size, or puts it back. */
export function withHidden(document: Document, format: FormatId, part: Part, hidden: boolean): Document {
  const { hidden: before = [], ...rest } = overrideOf(document, format);
  const others = before.filter((each) => partKey(each) !== partKey(part));
  const after = hidden ? [...others, part] : others;
  return withOwn(document, format, after.length === 0 ? rest : { ...rest, hidden: after });
}

function overrideOf(document: Document, format: FormatId): Override {
  return document.overrides[format] ?? NO_OVERRIDE;
}

function withOwn(document: Document, format: FormatId, override: Override): Document {
  return { ...document, overrides: { ...document.overrides, [format]: override } };
}
