// ViewBar: closer to the photo, farther from it, and about on it, by buttons.

import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, ZoomIn, ZoomOut } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '#ui/IconButton.tsx';
import { CLOSER, CLOSEST, PUSH, pushed, zoomed, type View } from './view.ts';
import styles from './hide.module.css';

type ViewBarProps = { readonly view: View; readonly onView: (view: View) => void };

export function ViewBar({ view, onView }: ViewBarProps) {
  const { t, i18n } = useTranslation();
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' });
  return (
    <div role="group" aria-label={t('hide-view.title')} className={styles['view']}>
      <div>
        <IconButton
          label={t('hide-view.farther')}
          icon={<ZoomOut />}
          disabled={view.zoom === 1}
          onClick={() => onView(zoomed(view, 1 / CLOSER))}
        />
        <span>{percent.format(view.zoom)}</span>
        <IconButton
          label={t('hide-view.closer')}
          icon={<ZoomIn />}
          disabled={view.zoom === CLOSEST}
          onClick={() => onView(zoomed(view, CLOSER))}
        />
      </div>
      {view.zoom > 1 && (
        <div>
          <IconButton label={t('hide-view.left')} icon={<ArrowLeft />} onClick={() => onView(pushed(view, -PUSH, 0))} />
          <IconButton label={t('hide-view.right')} icon={<ArrowRight />} onClick={() => onView(pushed(view, PUSH, 0))} />
          <IconButton label={t('hide-view.up')} icon={<ArrowUp />} onClick={() => onView(pushed(view, 0, -PUSH))} />
          <IconButton label={t('hide-view.down')} icon={<ArrowDown />} onClick={() => onView(pushed(view, 0, PUSH))} />
        </div>
      )}
    </div>
  );
}
