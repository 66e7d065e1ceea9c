// SurpriseMe: another dress for the same card at one press, and the way back to the design as it was made. Says what changed.

import { RotateCcw, WandSparkles } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dress } from '#compose/remix.ts';
import { asDesigned } from '#domain/document/edit-document.ts';
import type { Document } from '#domain/document/document.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { chosenFormats } from '../chosen-formats.ts';
import { useAnnounce } from '../use-announce.tsx';
import { useApp } from '../use-app.tsx';
import { reachStudio, type TableError } from '../use-table.ts';
import { newSeed } from './new-seed.ts';
import { useLookWords } from './use-look-words.ts';
import styles from './panels.module.css';

export function SurpriseMe({ document }: { readonly document: Document }) {
  const { t, i18n } = useTranslation();
  const app = useApp();
  const announce = useAnnounce();
  const lookWords = useLookWords();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<TableError | null>(null);
  const [changed, setChanged] = useState('');
  const own = app.pack.pack.templates.find(({ id }) => id === document.templateId)?.palette ?? document.paletteId;
  const isOwn = document.paletteId === own && Object.values(document.look).every((part) => part === undefined);

  function tell(sentence: string): void {
    setChanged(sentence);
    announce(sentence);
  }

  async function surprise(): Promise<void> {
    setBusy(true);
    setFailed(null);
    const made = await find();
    setBusy(false);
    if (!made.ok) {
      setFailed(made.error);
      return;
    }
    app.actions.edit('surprise', (now) => ({ ...now, ...made.value }));
    tell(t('editor.look.surprised', { changes: new Intl.ListFormat(i18n.language).format(namesOf(made.value)) }));
  }

  async function find() {
    const studio = await reachStudio(app);
    if (!studio.ok) return studio;
    const { surpriseMe } = await import('#workflows/surprise-me.ts');
    const { catalogue } = studio.value;
    const formats = chosenFormats(catalogue, document.formats, app.settings.load().chosenFormats);
    return surpriseMe(studio.value, document, formats, newSeed());
  }

  /** Only what is not as designed: the rest of a surprise is no news. */
  function namesOf({ paletteId, look }: Dress): readonly string[] {
    const { palette, pattern, pairing, alignment, treatment } = lookWords;
    return [palette(paletteId), pattern(look.pattern), pairing(look.pairing), alignment(look.alignment), treatment(look.treatment)].filter(
      (name, index) => index === 0 || name !== lookWords.asDesigned,
    );
  }

  return (
    <div className={styles['surprise']}>
      <div className={styles['pair']}>
        <Button icon={<WandSparkles aria-hidden="true" />} disabled={busy} onClick={() => void surprise()}>
          {t('editor.look.surprise')}
        </Button>
        {!isOwn && (
          <Button
            look="quiet"
            icon={<RotateCcw aria-hidden="true" />}
            onClick={() => {
              app.actions.edit('look', (now) => asDesigned(now, own));
              tell(t('editor.look.reset-done'));
            }}
          >
            {t('editor.look.reset')}
          </Button>
        )}
      </div>
      <p className={styles['quiet']}>{changed === '' ? t('editor.look.surprise-about') : changed}</p>
      {failed !== null && <Notice tone="bad">{t(`errors.${failed.kind}`)}</Notice>}
    </div>
  );
}
