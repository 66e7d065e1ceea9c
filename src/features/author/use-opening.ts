// useOpening: ways onto the bench: a copy of one of the pack's designs, a blank one, a design's file, a whole pack's file.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isJsonObject } from '#domain/json.ts';
import type { PackFault } from '#domain/pack/check-pack.ts';
import { readJsonText } from '#domain/pack/pack-text.ts';
import {
  addBlankDesign,
  addDesign,
  copyDesign,
  firstPalette,
  withPackValue,
  workpieceFrom,
  type Workpiece,
} from '#domain/pack/workpiece.ts';
import { parse, type Fault } from '#domain/parse.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { templateSchema } from '#domain/template/template.ts';
import type { PackFileError } from '#services/packs/pack-file-error.ts';
import type { StorageError } from '#services/storage/storage-error.ts';
import type { AuthorDesk } from '../author-desk.ts';
import { idFrom } from './IdField.tsx';

export type OpeningError =
  | PackFileError
  | StorageError
  | { readonly kind: 'design-faulty'; readonly faults: readonly PackFault[] }
  | { readonly kind: 'studio-unreachable' };

export type Opening = {
  readonly error: OpeningError | null;
  readonly busy: boolean;
  /** A copy of one of the pack in use. */
  readonly copy: (id: string, name: string) => void;
  readonly blank: () => void;
  /** A `.json` of one design, put into the pack on the bench (or a copy of the one in use), or a `.zip` of a whole pack, opened instead of it. */
  readonly file: (file: File) => void;
};

/** `onOpened`: it lies on the bench. */
export function useOpening(desk: AuthorDesk, onOpened: () => void = () => {}): Opening {
  const { t } = useTranslation();
  const [error, setError] = useState<OpeningError | null>(null);
  const [busy, setBusy] = useState(false);

  async function begin(make: () => Promise<Result<Workpiece, OpeningError>>): Promise<void> {
    setBusy(true);
    setError(null);
    const made = await make().catch(() => fail({ kind: 'studio-unreachable' as const }));
    setBusy(false);
    if (!made.ok) {
      setError(made.error);
      return;
    }
    desk.actions.open(made.value);
    onOpened();
  }

  /** The pack in use as one of the author's own, under another id: a draft made with either stays with it. */
  async function ownPack(): Promise<Result<Workpiece, OpeningError>> {
    const texts = await desk.packTexts();
    if (!texts.ok) return texts;
    const work = workpieceFrom(texts.value);
    if (!work.ok) return fail({ kind: 'design-faulty', faults: inFiles(work.error) });
    const { id } = work.value.pack;
    return ok(withPackValue(work.value, ['id'], idFrom(`${typeof id === 'string' ? id : ''} own`, [], 'own-pack')));
  }

  async function withDesignFile(text: string): Promise<Result<Workpiece, OpeningError>> {
    const data = readJsonText(text);
    const faulty = (faults: readonly Fault[]) => fail({ kind: 'design-faulty' as const, faults: inFiles(faults) });
    if (!data.ok) return faulty(data.error);
    const template = parse(templateSchema, data.value);
    if (!template.ok) return faulty(template.error);
    if (!isJsonObject(data.value)) return faulty([{ path: '', reason: 'must be an object' }]);
    const current = desk.store.getState().work;
    const base = current === null ? await ownPack() : ok(current);
    if (!base.ok) return base;
    const id = idFrom(template.value.id, Object.keys(base.value.templates), 'design');
    const words = { name: id, about: id, samples: {} };
    return ok(addDesign(base.value, id, data.value, firstPalette(base.value), words));
  }

  async function withPackFile(file: File): Promise<Result<Workpiece, OpeningError>> {
    const texts = await desk.readZip(file);
    if (!texts.ok) return texts;
    const work = workpieceFrom(texts.value);
    return work.ok ? work : fail({ kind: 'design-faulty', faults: inFiles(work.error) });
  }

  return {
    error,
    busy,
    copy: (id, name) =>
      void begin(async () => {
        const own = await ownPack();
        return own.ok ? ok(copyDesign(own.value, id, idFrom(`${id} copy`, Object.keys(own.value.templates), 'design'), name)) : own;
      }),
    blank: () =>
      void begin(async () => {
        const own = await ownPack();
        if (!own.ok) return own;
        const id = idFrom('', Object.keys(own.value.templates), 'design');
        return ok(addBlankDesign(own.value, id, t('author.new-name'), t('author.new-sample')));
      }),
    file: (file) => void begin(async () => (/\.json$/iu.test(file.name) ? withDesignFile(await file.text()) : withPackFile(file))),
  };
}

function inFiles(faults: readonly Fault[]): readonly PackFault[] {
  return faults.map((fault) => ({ file: '', ...fault }));
}
