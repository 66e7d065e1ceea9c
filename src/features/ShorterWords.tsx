// ShorterWords: what to do where the words don't fit one size: write a shorter text for it, agree to the shortened one, or go back.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withShortened, withShorterWords } from '#domain/document/edit-document.ts';
import type { Document } from '#domain/document/document.ts';
import type { Format } from '#domain/format/format.ts';
import type { SlotId } from '#domain/ids.ts';
import type { Pack } from '#domain/pack/pack.ts';
import { Button } from '#ui/Button.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import type { Scene } from '#scene/scene.ts';
import { hasOwnText, sizeFit, type SizeFit } from './size-fit.ts';
import { useApp, useAppState } from './use-app.tsx';
import { usePackWords } from './use-pack-words.ts';
import styles from './shorter-words.module.css';

type ShorterWordsProps = {
  readonly format: Format;
  readonly name: string;
  /** Absent while it is being composed. */
  readonly scene: Scene | undefined;
  /** The person turned to this size: show it. */
  readonly onOpen?: () => void;
};

export function ShorterWords(props: ShorterWordsProps) {
  const document = useAppState((state) => state.document);
  return document === null ? null : <Row {...props} document={document} />;
}

function Row({ format, name, scene, onOpen, document }: ShorterWordsProps & { readonly document: Document }) {
  const { t } = useTranslation();
  const { actions, pack } = useApp();
  const [open, setOpen] = useState(false);
  const override = document.overrides[format.id];
  const over = overIn(scene, document);
  const slot = slotToShorten(Object.keys(override?.words ?? {}), over?.overflow.slot, pack.pack);
  const ownText = override?.words[slot];
  const tooMany = over === null ? null : t('editor.fit.letters-over', { count: over.letters });
  const change = (edit: (now: Document) => Document) => actions.edit(`shorten:${format.id}`, edit);

  return (
    <li className={styles['row']}>
      <div className={styles['head']}>
        <strong>{name}</strong>
        <span className={styles['standing']}>
          {over?.accepted === true
            ? t('editor.fit.accepted')
            : (tooMany ?? (ownText === undefined ? t('editor.fit.fits-here') : t('editor.fit.own-text')))}
        </span>
      </div>
      {open && (
        <ShorterField
          slot={slot}
          value={ownText ?? document.words[slot]?.text ?? ''}
          name={name}
          counter={tooMany ?? t('editor.fit.fits-here')}
          onChange={(text) => change((now) => withShorterWords(now, format.id, slot, text))}
        />
      )}
      <div className={styles['actions']}>
        {!open && (
          <Button
            onClick={() => {
              setOpen(true);
              onOpen?.();
            }}
          >
            {ownText === undefined ? t('editor.fit.write-shorter') : t('editor.fit.change-shorter')}
          </Button>
        )}
        {over?.accepted === false && (
          <Button look="quiet" onClick={() => change((now) => withShortened(now, format.id, true))}>
            {t('editor.fit.show-shortened')}
          </Button>
        )}
        {hasOwnText(document, format.id) && (
          <Button
            look="quiet"
            onClick={() => {
              change((now) => withShorterWords(now, format.id, slot, ''));
              setOpen(false);
            }}
          >
            {t('editor.fit.whole-text')}
          </Button>
        )}
      </div>
    </li>
  );
}

function overIn(scene: Scene | undefined, document: Document): Extract<SizeFit, { kind: 'over' }> | null {
  const fit = scene === undefined ? null : sizeFit(scene, document);
  return fit?.kind === 'over' ? fit : null;
}

type ShorterFieldProps = {
  readonly slot: SlotId;
  readonly value: string;
  readonly name: string;
  readonly counter: string;
  readonly onChange: (text: string) => void;
};

function ShorterField({ slot, value, name, counter, onChange }: ShorterFieldProps) {
  const { t } = useTranslation();
  const label = usePackWords().slots[slot]?.label ?? slot;
  // Kept here too: an emptied override means the whole text, which must not jump back into a field being cleared.
  const [text, setText] = useState(value);
  return (
    <TextArea
      label={t('editor.fit.text-for', { slot: label, size: name })}
      rows={3}
      value={text}
      counter={counter}
      spellCheck
      onChange={(event) => {
        setText(event.currentTarget.value);
        onChange(event.currentTarget.value);
      }}
    />
  );
}

/** The slot that has a text of its own already, else the one with too many words, else the one that leads. */
function slotToShorten(own: readonly string[], over: SlotId | undefined, { slots, leadSlot }: Pack): SlotId {
  return slots.find((slot) => own.includes(slot.id))?.id ?? over ?? leadSlot;
}
