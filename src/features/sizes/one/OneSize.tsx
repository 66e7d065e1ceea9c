// OneSize: one size large, and all that can be changed of it alone. What is done here is an override in the one document; every other size stays
// as it is, and the whole of it can be taken back.

import { RotateCcw } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { photoFor, type Document } from '#domain/document/document.ts';
import { withoutOverride } from '#domain/document/edit-document.ts';
import { isOwn } from '#domain/document/own-size.ts';
import { isMark } from '#domain/document/picture.ts';
import type { Format } from '#domain/format/format.ts';
import type { FormatId, SlotId } from '#domain/ids.ts';
import { Button } from '#ui/Button.tsx';
import { Chips } from '#ui/Chips.tsx';
import { LinkButton } from '#ui/LinkButton.tsx';
import { useFormatWords } from '../../format-words.ts';
import { PhotoControls } from '../../PhotoControls.tsx';
import { Preview } from '../../Preview.tsx';
import { hrefTo } from '../../routes.ts';
import { ShorterWords } from '../../ShorterWords.tsx';
import { useAnnounce } from '../../use-announce.tsx';
import { useApp } from '../../use-app.tsx';
import { useFraming } from '../../use-framing.ts';
import { usePackWords } from '../../use-pack-words.ts';
import { useScenes } from '../../use-scenes.ts';
import type { TableState } from '../../use-table.ts';
import type { Overlaid } from '../OpenedSizes.tsx';
import { AppNotes } from './AppNotes.tsx';
import { SizeParts } from './SizeParts.tsx';
import { TextScale } from './TextScale.tsx';
import { WordsSide } from './WordsSide.tsx';
import styles from './one-size.module.css';

type OneSizeProps = Overlaid & {
  readonly state: Extract<TableState, { kind: 'ready' }>;
  readonly document: Document;
  readonly format: Format;
};

const NONE: ReadonlySet<FormatId> = new Set();

export function OneSize({ state, document, format, over, onOver }: OneSizeProps) {
  const { t } = useTranslation();
  const { actions, pack } = useApp();
  const announce = useAnnounce();
  const labels = usePackWords().slots;
  const words = useFormatWords(state.studio.catalogue);
  const formats = useMemo(() => [format], [format]);
  const scenes = useScenes(state, formats, useRef(NONE));
  const scene = scenes.of.get(format.id) ?? state.sceneOf(format);
  const parts = useMemo(() => state.table.parts(format), [state.table, format]);
  const framing = useFraming(scene, true);
  const slots = [...new Set(scene.nodes.flatMap((node) => (node.kind === 'image' && node.slot !== null ? [node.slot] : [])))].filter(
    (slot) => !isMark(slot, pack.pack),
  );
  const [touched, setTouched] = useState<SlotId | null>(null);
  const slot = slots.find((each) => each === touched) ?? slots[0] ?? null;
  const placed = slot === null ? null : photoFor(document, slot, format.id);
  const override = document.overrides[format.id];
  const own = override !== undefined && isOwn(override);
  const nothing = override === undefined;
  const settled = !state.stale && scenes.settled;

  return (
    <div className={styles['one']}>
      <section className={styles['preview']} aria-label={t('own.preview')}>
        <Preview
          format={format}
          name={words.name(format)}
          measures={words.measures(format)}
          scene={scene}
          photos={state.photos}
          photoSlot={slot}
          framing={framing}
          onPick={(picked) => setTouched(picked)}
          over={over}
        />
      </section>
      <section className={styles['form']} aria-label={t('own.form')}>
        <p className={styles['about']}>{t('own.about')}</p>
        <TextScale format={format} scene={scene} scale={override?.textScale ?? 0} settled={settled} />
        {format.crop !== 'circle' && <WordsSide format={format} scene={scene} align={override?.align ?? null} />}
        <SizeParts format={format} parts={parts} hidden={override?.hidden ?? []} />
        {slot !== null && placed !== null && (
          <div className={styles['part']}>
            <h2>{t('own.photo')}</h2>
            {slots.length > 1 && (
              <Chips
                legend={t('own.which')}
                value={slot}
                chips={slots.map((value) => ({ value, label: labels[value]?.label ?? value }))}
                onChange={setTouched}
              />
            )}
            <PhotoControls slot={slot} framing={placed.framing} change={framing} inSight size={null} />
          </div>
        )}
        <div className={styles['part']}>
          <h2>{t('own.words')}</h2>
          <ul>
            <ShorterWords format={format} name={words.name(format)} scene={scene} />
          </ul>
        </div>
        <AppNotes format={format} over={over} onOver={onOver} />
      </section>
      <div className={styles['foot']}>
        <p role="status" className={styles['standing']}>
          {own && t('own.changed')}
        </p>
        <Button
          icon={<RotateCcw aria-hidden="true" />}
          disabled={nothing}
          onClick={() => {
            actions.edit(`own:${format.id}`, (now) => withoutOverride(now, format.id));
            announce(t('own.reset-done'));
          }}
        >
          {t('own.reset')}
        </Button>
        <LinkButton look="primary" href={hrefTo('save')}>
          {t('own.done')}
        </LinkButton>
      </div>
    </div>
  );
}
