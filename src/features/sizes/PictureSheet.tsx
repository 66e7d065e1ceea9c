// PictureSheet: the finished pictures as images, to press and hold where a browser saves no files.

import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { readWords } from '#scene/read-words.ts';
import type { Picture } from '#workflows/export-all.ts';
import type { FormatWords } from '../format-words.ts';
import styles from './sizes.module.css';

type PictureSheetProps = {
  readonly pictures: readonly Picture[];
  readonly words: FormatWords;
  /** Shown at once. */ readonly opened: boolean;
};

export function PictureSheet({ pictures, words, opened }: PictureSheetProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(opened);
  return (
    <div className={styles['nothing-there']}>
      {!opened && <span>{t('sizes.nothing-there')}</span>}
      <Button look="quiet" onClick={() => setOpen(true)}>
        {t('sizes.show-pictures')}
      </Button>
      <Dialog open={open} title={t('sizes.pictures')} closeLabel={t('sizes.close')} onClose={() => setOpen(false)}>
        <p>{opened ? t('sizes.hold', { count: pictures.length }) : t('sizes.hold-intro')}</p>
        <ul className={styles['sheet']}>
          {pictures.map((picture) => (
            <li key={picture.name}>
              <PictureImage picture={picture} name={words.name(picture.format)} />
              <strong>{words.name(picture.format)}</strong>
            </li>
          ))}
        </ul>
      </Dialog>
    </div>
  );
}

/** Its name stands under it: what is heard of the picture itself is what it says. */
function PictureImage({ picture: { blob, scene }, name }: { readonly picture: Picture; readonly name: string }) {
  const said = readWords(scene).map(({ text }) => text);
  const show = useCallback(
    (image: HTMLImageElement) => {
      const url = URL.createObjectURL(blob);
      image.src = url;
      return () => URL.revokeObjectURL(url);
    },
    [blob],
  );
  return <img ref={show} alt={said.length === 0 ? name : said.join(' ')} />;
}
