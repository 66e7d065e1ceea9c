// useMakeCard: from a day of the plan to the editor, in the design suggested for it. A graphic that is begun is never replaced unasked.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import { isUntouched, type Document } from '#domain/document/document.ts';
import { newDocument } from '#domain/document/new-document.ts';
import type { PlannedDay } from '#domain/pack/week.ts';
import { isOfPack } from '#workflows/fit-to-pack.ts';
import { inDesign, paletteOf } from '../choose-design.ts';
import { ROUTES } from '../routes.ts';
import { useApp, useAppState } from '../use-app.tsx';

export type MakeCard = {
  readonly make: (planned: PlannedDay) => void;
  /** The day asked about, while another graphic is open; null when nothing is to be asked. */
  readonly asked: PlannedDay | null;
  /** The graphic that is open. */
  readonly begun: Document | null;
  readonly undoable: boolean;
  readonly startNew: () => void;
  readonly useWords: () => void;
  readonly cancel: () => void;
};

export function useMakeCard(): MakeCard {
  const { actions, pack } = useApp();
  const { i18n } = useTranslation();
  const document = useAppState((state) => state.document);
  const [asked, setAsked] = useState<PlannedDay | null>(null);
  const begun = document !== null && !isUntouched(document) ? document : null;
  const undoable = document !== null && isOfPack(document, pack.pack);

  function put({ id }: PlannedDay, next: Document): void {
    if (undoable) actions.edit('week', () => next);
    else actions.open(next);
    actions.setSession({ weekDay: id });
    setAsked(null);
    navigate(ROUTES.edit);
  }

  function blank({ template }: PlannedDay): Document {
    const { id, palettes } = pack.pack;
    const paletteId = paletteOf(pack.pack, template) ?? palettes[0]?.id;
    if (paletteId === undefined) throw new Error(`pack ${id} has no palettes`);
    const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
    return newDocument({ packId: id, templateId: template, paletteId, seed, locale: i18n.language });
  }

  return {
    asked,
    begun,
    undoable,
    make(planned) {
      if (begun === null) put(planned, blank(planned));
      else setAsked(planned);
    },
    startNew() {
      if (asked !== null) put(asked, blank(asked));
    },
    useWords() {
      if (asked !== null && begun !== null) put(asked, inDesign(pack.pack, begun, asked.template));
    },
    cancel: () => setAsked(null),
  };
}
