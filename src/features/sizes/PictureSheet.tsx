// PictureSheet: the finished pictures, to be seen, shared, copied or saved: open at once where saving alone leads nowhere.

import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '#domain/format/catalogue.ts';
import type { Document } from '#domain/document/document.ts';
import { readWords } from '#scene/read-words.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import type { Picture } from '#workflows/export-all.ts';
import type { FormatWords } from '../format-words.ts';
import type { FileToHandOver } from '../hand-over-file.ts';
import { HandOver } from '../HandOver.tsx';
import { useKit } from '../use-kit.ts';

type PictureSheetProps = {
  readonly document: Document;
  readonly pictures: readonly Picture[];
  readonly catalogue: Catalogue;
  readonly words: FormatWords;
  /** Shown at once. */ readonly opened: boolean;
  readonly saveTogether: () => Promise<void>;
};

export function PictureSheet({ document, pictures, catalogue, words, opened, saveTogether }: PictureSheetProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(opened);
  const kitFor = useKit(document);
  const files = useMemo(
    () =>
      pictures.map(({ name, blob, format, scene }): FileToHandOver => {
        const platform = catalogue.platformById.get(format.platform);
        const heard = readWords(scene).map(({ text }) => text);
        const takesWords = platform !== undefined && platform.captionLimit !== null;
        return {
          name,
          blob,
          title: words.name(format),
          heard: heard.join(' '),
          caption: takesWords ? { text: kitFor(scene).captionOf(platform).text, platform: platform.name ?? platform.id } : null,
        };
      }),
    [pictures, catalogue, words, kitFor],
  );
  const written = Object.values(document.words).flatMap(({ text }) => (text.trim() === '' ? [] : [text.trim()]));
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {t('sizes.show-pictures')}
      </Button>
      <Dialog open={open} wide title={t('sizes.pictures')} closeLabel={t('sizes.close')} onClose={() => setOpen(false)}>
        <HandOver files={files} saveTogether={saveTogether} written={written.length === 0 ? null : written.join('\n\n')} />
      </Dialog>
    </>
  );
}
