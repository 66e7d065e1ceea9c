// HideAction: the way to hide faces and anything else on a photo, and what is hidden of it so far.

import { EyeOff } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlacedPhoto } from '#domain/document/document.ts';
import type { SlotId } from '#domain/ids.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useApp, useAppState } from '../use-app.tsx';
import { useForget } from './hide/use-forget.ts';
import styles from './photo.module.css';

const HideDialog = lazy(async () => ({ default: (await import('./hide/HideDialog.tsx')).HideDialog }));

type HideActionProps = {
  readonly slot: SlotId;
  readonly placed: PlacedPhoto;
  /** The photo as it is, small; null while it is being opened again. */
  readonly bitmap: ImageBitmap | null;
};

export function HideAction({ slot, placed, bitmap }: HideActionProps) {
  const { t } = useTranslation();
  const { pack } = useApp();
  const paletteId = useAppState((state) => state.document?.paletteId);
  const palette = pack.pack.palettes.find(({ id }) => id === paletteId);
  const forgetting = useForget();
  const [open, setOpen] = useState(false);
  const count = placed.covers.length;

  return (
    <div className={styles['hide']}>
      <Button wide icon={<EyeOff aria-hidden="true" />} disabled={bitmap === null} onClick={() => setOpen(true)}>
        {t('editor.hide.open')}
      </Button>
      {count > 0 && (
        <Notice
          tone="warn"
          actions={
            <Button disabled={forgetting.busy} onClick={() => void forgetting.forget(slot)}>
              {t('editor.hide.forget')}
            </Button>
          }
        >
          {t('editor.hide.kept', { count })}
        </Notice>
      )}
      {forgetting.failed && <Notice tone="bad">{t('errors.photo-not-developed')}</Notice>}
      {open && bitmap !== null && palette !== undefined && (
        <Suspense>
          <HideDialog
            slot={slot}
            placed={placed}
            palette={palette}
            bitmap={bitmap}
            forgetting={forgetting}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </div>
  );
}
