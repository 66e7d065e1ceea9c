// useHandOver: sharing, copying and saving finished files, and after each one plain sentence saying what happened, beside what was tapped.

import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '#services/export/save-file.ts';
import { shareRounds } from '#services/sharing/share-rounds.ts';
import type { Sharing } from '#services/sharing/sharing.ts';
import { asFile, type FileToHandOver } from './hand-over-file.ts';
import { pngOf } from './png-of.ts';

/** `at`: the file it is about, by name; null: all of them. */
export type Said = { readonly at: string | null; readonly sentence: string; readonly good: boolean };

export type HandOverActions = {
  readonly said: Said | null;
  /** The files of the next share sheet, the whole of them when there is but one; empty where none can be shared. */
  readonly round: readonly FileToHandOver[];
  /** How many went out in the rounds before, of how many that can. */
  readonly gone: number;
  readonly shareable: number;
  readonly canShareOne: (file: FileToHandOver) => boolean;
  readonly shareRound: () => void;
  readonly shareOne: (file: FileToHandOver) => void;
  readonly copy: (file: FileToHandOver) => void;
  readonly saveOne: (file: FileToHandOver) => void;
  readonly saveAll: () => void;
};

/** `saveTogether` puts them into one file and saves it; null: each is saved as it is. */
export function useHandOver(
  sharing: Sharing,
  files: readonly FileToHandOver[],
  saveTogether: (() => Promise<void>) | null,
): HandOverActions {
  const { t } = useTranslation();
  const [said, setSaid] = useState<Said | null>(null);
  const [next, setNext] = useState(0);
  // Made once, before any tap: a browser forgets a tap while files are being put together.
  const ready = useMemo(() => new Map(files.map((file) => [file, asFile(file)])), [files]);
  const { rounds } = useMemo(() => shareRounds(files, ({ blob }) => blob.size), [files]);
  const filesOf = (chosen: readonly FileToHandOver[]) => chosen.flatMap((file) => ready.get(file) ?? []);
  const round = rounds[next] ?? [];
  const shareable = rounds.reduce((sum, { length }) => sum + length, 0);
  const gone = rounds.slice(0, next).reduce((sum, { length }) => sum + length, 0);
  const say = (at: string | null, good: boolean, sentence: string) => setSaid({ at, good, sentence });

  async function share(chosen: readonly FileToHandOver[], caption: FileToHandOver['caption'], at: string | null): Promise<boolean> {
    const outcome = await sharing.share(filesOf(chosen), caption?.text ?? null);
    switch (outcome.kind) {
      case 'shared':
        say(
          at,
          true,
          outcome.caption === true ? t('hand-over.shared-caption', { platform: caption?.platform ?? '' }) : t('hand-over.shared'),
        );
        return true;
      case 'dismissed':
        say(at, false, t('hand-over.dismissed'));
        return false;
      case 'busy':
        say(at, false, t('hand-over.share-busy'));
        return false;
      case 'refused':
      case 'unsupported':
        say(at, false, t('hand-over.share-refused'));
        return false;
      case 'failed':
        say(at, false, t('hand-over.share-failed'));
        return false;
    }
  }

  async function shareRound(): Promise<void> {
    const [only] = files;
    const alone = files.length === 1 && only !== undefined;
    if (!(await share(round, alone ? only.caption : null, null))) return;
    const left = shareable - gone - round.length;
    if (rounds.length > 1 && left > 0) say(null, true, t('hand-over.shared-part', { done: gone + round.length, total: shareable }));
    setNext(left > 0 ? next + 1 : 0);
  }

  async function copy(file: FileToHandOver): Promise<void> {
    const { kind } = await sharing.copyPicture(pngOf(file.blob));
    say(file.name, kind === 'copied', t(kind === 'copied' ? 'hand-over.copied' : 'hand-over.copy-refused'));
  }

  function saveOne(file: FileToHandOver): void {
    saveFile(file.blob, file.name);
    say(file.name, true, t(sharing.framed ? 'hand-over.saved-framed' : 'hand-over.saved'));
  }

  async function saveAll(): Promise<void> {
    try {
      if (saveTogether === null) for (const { blob, name } of files) saveFile(blob, name);
      else await saveTogether();
      say(null, true, t(sharing.framed ? 'hand-over.saved-framed' : 'hand-over.saved'));
    } catch (error) {
      // Not foreseen (no memory left for a ZIP): told to the person, and left for the console.
      say(null, false, t('hand-over.save-failed'));
      reportError(error);
    }
  }

  return {
    said,
    round: sharing.canShare(filesOf(round)) ? round : [],
    gone,
    shareable,
    canShareOne: (file) => sharing.canShare(filesOf([file])),
    shareRound: () => void shareRound(),
    shareOne: (file) => void share([file], file.caption, file.name),
    copy: (file) => void copy(file),
    saveOne,
    saveAll: () => void saveAll(),
  };
}
