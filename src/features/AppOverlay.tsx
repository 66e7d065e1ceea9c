// AppOverlay: what a platform lays over a size, drawn over its picture on screen and never into what is saved: headers and footers, round
// profile pictures, badges, what other views cut off, and the safe area. Told in outline: nothing of any platform's own look.

import type { Format, Overlay } from '#domain/format/format.ts';
import styles from './app-overlay.module.css';

type AppOverlayProps = {
  readonly format: Format;
  /** Of the picture below, in CSS px. */
  readonly width: number;
};

/** Width of a picture, in CSS px, below which lines are thin. */
const SMALL = 160;

/** Says nothing to a screen reader: what it shows stands in words beside it. */
export function AppOverlay({ format, width }: AppOverlayProps) {
  const { safe, overlays } = format;
  const whole = `M0 0H${format.width}V${format.height}H0Z`;
  const crops = overlays.filter(({ kind }) => kind === 'crop');
  return (
    <svg
      className={styles['over']}
      data-small={width < SMALL}
      viewBox={`0 0 ${format.width} ${format.height}`}
      width={width}
      height={(width * format.height) / format.width}
      aria-hidden="true"
    >
      {crops.map((crop) => (
        <g key={`${crop.x} ${crop.y} ${crop.width} ${crop.height}`}>
          <path className={styles['cut']} fillRule="evenodd" d={`${whole}${outlineOf(crop)}`} />
          <path className={styles['edge']} d={outlineOf(crop)} />
        </g>
      ))}
      {overlays.map((overlay) => (
        <Cover key={`${overlay.kind} ${overlay.x} ${overlay.y} ${overlay.width}`} overlay={overlay} />
      ))}
      {Object.values(safe).some((inset) => inset > 0) && <SafeArea format={format} />}
    </svg>
  );
}

function SafeArea({ format: { width, height, safe, crop } }: { readonly format: Format }) {
  const inside = { x: safe.left, y: safe.top, width: width - safe.left - safe.right, height: height - safe.top - safe.bottom };
  const line = crop === 'circle' ? { ...inside, rx: inside.width / 2 } : { ...inside, rx: Math.min(inside.width, inside.height) / 60 };
  return (
    <>
      <rect className={styles['safe-under']} {...line} />
      <rect className={styles['safe']} {...line} />
    </>
  );
}

function Cover({ overlay }: { readonly overlay: Overlay }) {
  switch (overlay.kind) {
    case 'header':
      return <Header {...overlay} />;
    case 'footer':
      return <Footer {...overlay} />;
    case 'rail':
      return <Rail {...overlay} />;
    case 'avatar':
      return <Person {...overlay} ground />;
    case 'person':
      return <Person {...overlay} ground={false} />;
    case 'badge':
      return <Badge {...overlay} />;
    case 'crop':
      return null;
  }
}

/** A bar, a round picture, a name. */
function Header({ x, y, width, height }: Overlay) {
  const line = y + height * 0.3;
  const middle = y + height * 0.62;
  const radius = Math.min(height * 0.2, width * 0.05);
  const start = x + width * 0.06;
  return (
    <>
      <rect className={styles['dark']} x={x} y={y} width={width} height={height} />
      <Bar x={start} y={line} width={width * 0.88} height={radius * 0.28} />
      <circle className={styles['light']} cx={start + radius} cy={middle} r={radius} />
      <Bar x={start + radius * 2.8} y={middle - radius * 0.35} width={width * 0.26} height={radius * 0.7} />
    </>
  );
}

/** A field to answer in, and two buttons. */
function Footer({ x, y, width, height }: Overlay) {
  const across = Math.min(height * 0.34, width * 0.1);
  const top = y + height * 0.3;
  return (
    <>
      <rect className={styles['dark']} x={x} y={y} width={width} height={height} />
      <rect className={styles['ring']} x={x + width * 0.06} y={top} width={width * 0.62} height={across} rx={across / 2} />
      <circle className={styles['ring']} cx={x + width * 0.77} cy={top + across / 2} r={across * 0.4} />
      <circle className={styles['ring']} cx={x + width * 0.9} cy={top + across / 2} r={across * 0.4} />
    </>
  );
}

function Rail({ x, y, width, height }: Overlay) {
  const places = [0.42, 0.56, 0.7, 0.84];
  return (
    <>
      <rect className={styles['dark']} x={x} y={y} width={width} height={height} />
      {places.map((place) => (
        <circle key={place} className={styles['light']} cx={x + width / 2} cy={y + height * place} r={width * 0.27} />
      ))}
    </>
  );
}

/** Head and shoulders: on a round or square ground of their own, or before the whole picture. */
function Person({ x, y, width, height, shape, ground }: Overlay & { readonly ground: boolean }) {
  const size = Math.min(width, height);
  const middle = x + width / 2;
  const head = size * 0.17;
  const chin = y + height / 2 - size * 0.02;
  const shoulders = size * 0.32;
  const foot = ground ? y + height / 2 + size * 0.34 : y + height;
  const body = `M${middle - shoulders} ${foot}C${middle - shoulders} ${chin + head * 0.4} ${middle + shoulders} ${chin + head * 0.4} ${middle + shoulders} ${foot}Z`;
  return (
    <>
      {ground && shape === 'circle' && <circle className={styles['dark']} cx={middle} cy={y + height / 2} r={size / 2} />}
      {ground && shape === 'rect' && <rect className={styles['dark']} x={x} y={y} width={width} height={height} />}
      <circle className={styles[ground ? 'light' : 'dark']} cx={middle} cy={chin - head} r={head} />
      <path className={styles[ground ? 'light' : 'dark']} d={body} />
    </>
  );
}

/** How long a video is: a triangle and a line. */
function Badge({ x, y, width, height }: Overlay) {
  const side = height * 0.4;
  const [left, top] = [x + width * 0.16, y + (height - side) / 2];
  return (
    <>
      <rect className={styles['dark']} x={x} y={y} width={width} height={height} rx={height * 0.2} />
      <path className={styles['light']} d={`M${left} ${top}L${left + side} ${top + side / 2}L${left} ${top + side}Z`} />
      <Bar x={left + side * 1.5} y={y + height * 0.38} width={width * 0.46} height={height * 0.24} />
    </>
  );
}

function Bar(at: Pick<Overlay, 'x' | 'y' | 'width' | 'height'>) {
  return <rect className={styles['light']} {...at} rx={at.height / 2} />;
}

function outlineOf({ x, y, width, height }: Overlay): string {
  return `M${x} ${y}H${x + width}V${y + height}H${x}Z`;
}
