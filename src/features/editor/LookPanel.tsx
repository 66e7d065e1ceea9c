// LookPanel: the colours, the design and the pattern. Words and photo stay as they are.

import { Shuffle } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { withPalette, withSeed, withTemplate } from '#domain/document/edit-document.ts';
import type { Document } from '#domain/document/document.ts';
import { Button } from '#ui/Button.tsx';
import { RadioCards } from '#ui/RadioCards.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import { Swatches } from '#ui/Swatches.tsx';
import { useApp } from '../use-app.tsx';
import { usePackWords } from '../use-pack-words.ts';
import styles from './panels.module.css';

export function LookPanel({ document }: { readonly document: Document }) {
  const { t } = useTranslation();
  const app = useApp();
  const { actions, pack } = app;
  const words = usePackWords();
  const swatches = pack.pack.palettes.map(({ id, colours: { paper, deep, rose, leaf, sky, sun } }) => ({
    value: id,
    label: words.palettes[id] ?? id,
    colours: [paper, deep, rose, leaf, sky, sun],
  }));
  const designs = pack.pack.templates.map(({ id }) => {
    const address = app.thumbnail(id);
    return {
      value: id,
      label: words.templates[id]?.name ?? id,
      picture: (
        <span className={styles['thumbnail']}>
          {address === undefined ? <Skeleton waiting={false} /> : <img src={address} alt="" loading="lazy" />}
        </span>
      ),
    };
  });

  return (
    <div className={styles['panel']}>
      <Swatches
        legend={t('editor.look.colours')}
        value={document.paletteId}
        swatches={swatches}
        onChange={(id) => actions.edit('palette', (now) => withPalette(now, id))}
      />
      <div>
        <Button icon={<Shuffle aria-hidden="true" />} onClick={() => actions.edit('seed', (now) => withSeed(now, newSeed()))}>
          {t('editor.look.pattern')}
        </Button>
        <p className={styles['quiet']}>{t('editor.look.pattern-about')}</p>
      </div>
      <RadioCards
        legend={t('editor.look.design')}
        value={document.templateId}
        cards={designs}
        onChange={(id) => actions.edit('template', (now) => withTemplate(now, id))}
      />
    </div>
  );
}

function newSeed(): number {
  const [seed] = crypto.getRandomValues(new Uint32Array(1));
  return seed ?? 0;
}
